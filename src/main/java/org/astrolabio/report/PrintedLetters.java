package org.astrolabio.report;

import java.util.Optional;
import org.astrolabio.report.tagged.Typeface;

/** What the report cannot print: its typeface has the letters of Europe, and no pictures. Not safe for use by several threads. */
public final class PrintedLetters {

    private final Typeface typeface = Typeface.liberation("LiberationSans-Regular");

    /** The first letter of a text that comes out as an empty box, if there is one. */
    public Optional<String> firstLacking(String text) {
        if (isShown(text)) {
            return Optional.empty();
        }
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !isShown(letter))
                .findFirst();
    }

    private boolean isShown(String text) {
        return boxes(typeface.showable(text)) == boxes(text);
    }

    private static long boxes(String text) {
        return text.codePoints().filter(letter -> letter == Typeface.SUBSTITUTE).count();
    }
}
