package org.astrolabio.core.planning;

import java.util.List;

/** A part of a sample: a text or a table. */
public sealed interface SamplePart {

    /** @param text as its author laid it out, line by line */
    record Lines(String text) implements SamplePart {}

    /**
     * @param columns their heads, at least three
     * @param rows at least one, each with as many cells as there are columns
     */
    record Grid(List<String> columns, List<List<String>> rows) implements SamplePart {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
