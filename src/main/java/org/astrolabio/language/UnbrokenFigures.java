package org.astrolabio.language;

import java.util.regex.Pattern;

/** Keeps a figure and its unit on one line, however the text is written: with a blank that no line ends at. */
public final class UnbrokenFigures {

    /** After a figure, or what a figure is put in the place of; before a unit that no other letter follows. */
    private static final Pattern GAP = Pattern.compile(
            "(?<=[\\p{Nd}})\\]#]) (?=(?:%|€|£|EUR|h|min|s|ms|km|m|cm|mm|kg|g|kB|MB|GB|°C)(?![\\p{L}\\p{Nd}]))");

    private static final String UNBROKEN = "\u00A0";

    private UnbrokenFigures() {}

    public static String in(String text) {
        return GAP.matcher(text).replaceAll(UNBROKEN);
    }
}
