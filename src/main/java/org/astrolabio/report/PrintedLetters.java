package org.astrolabio.report;

import java.util.Optional;
import org.astrolabio.report.tagged.Typeface;

/** What the report does not print as it is written: its typeface has the letters of Europe, and no pictures. */
public final class PrintedLetters {

    private final Typeface typeface = Typeface.liberation("LiberationSans-Regular");

    /** The first letter of a text that the typeface lacks, if there is one. */
    public Optional<String> firstLacking(String text) {
        return typeface.lacks(text).stream().findFirst();
    }
}
