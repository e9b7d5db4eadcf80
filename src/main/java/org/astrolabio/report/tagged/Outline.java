package org.astrolabio.report.tagged;

import java.util.ArrayList;
import java.util.List;

/** The bookmarks of a document, in reading order. */
public final class Outline {

    record Entry(int depth, String title, Anchor anchor) {}

    private final List<Entry> entries = new ArrayList<>();

    /** @param depth from 0; at most one more than that of the entry before */
    public void add(int depth, Heading heading) {
        entries.add(new Entry(depth, heading.text(), heading.anchor()));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
