package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the tables in a sample. Lines that follow each other with equally many cells, at least three, are one; the first
 * of them is its head. A blank line between them is none.
 */
final class SampleReader {

    private static final String SEPARATOR = " | ";
    private static final String OTHER_SEPARATOR = " · ";
    /** Fewer cells are a sentence with a pause. */
    private static final int FEWEST_CELLS = 3;

    private final List<SamplePart> passages = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    /** The lines since the first that may be a table, blank ones too. */
    private final List<String> pending = new ArrayList<>();

    private final List<List<String>> rows = new ArrayList<>();

    static List<SamplePart> passages(String sample) {
        SampleReader reader = new SampleReader();
        sample.strip().lines().forEach(reader::read);
        reader.endRows();
        reader.endText();
        return List.copyOf(reader.passages);
    }

    private void read(String line) {
        List<String> cells = cells(line);
        if (!rows.isEmpty() && line.isBlank()) {
            pending.add(line);
            return;
        }
        if (!rows.isEmpty() && cells.size() != rows.getFirst().size()) {
            endRows();
        }
        if (cells.size() < FEWEST_CELLS) {
            text.add(line);
        } else {
            rows.add(cells);
            pending.add(line);
        }
    }

    private void endRows() {
        if (rows.size() > 1) {
            endText();
            passages.add(new SamplePart.Grid(rows.getFirst(), rows.subList(1, rows.size())));
        } else {
            text.addAll(pending);
        }
        rows.clear();
        pending.clear();
    }

    private void endText() {
        String lines = String.join("\n", text).strip();
        if (!lines.isEmpty()) {
            passages.add(new SamplePart.Lines(lines));
        }
        text.clear();
    }

    private static List<String> cells(String line) {
        String separator = line.contains(SEPARATOR) ? SEPARATOR : OTHER_SEPARATOR;
        return Arrays.stream(line.split(Pattern.quote(separator)))
                .map(String::strip)
                .toList();
    }
}
