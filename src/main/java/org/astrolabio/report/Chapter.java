package org.astrolabio.report;

import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Tag;

/** A part of the report or of its annex that stands in the table of contents. */
interface Chapter {

    String title();

    /** Whether there is anything to say in it. */
    default boolean isPresent() {
        return true;
    }

    /** Whether it begins a page, wherever the chapter before it ends. */
    default boolean beginsPage() {
        return false;
    }

    /**
     * What stands below the title.
     *
     * @param section the tag of the chapter, which already holds the title
     * @param outline takes the headings that are to be bookmarks below the chapter's
     */
    Block content(Tag section, Outline outline);
}
