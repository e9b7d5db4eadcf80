package org.astrolabio.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Content lines of a calendar, none longer than 75 octets (RFC 5545, 3.1): longer ones go on after a line break and a space. */
final class FoldedLines {

    private static final String BREAK = "\r\n";
    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    /** The same text, folded between characters. */
    static String of(String text) {
        return Arrays.stream(text.split(BREAK, -1)).map(FoldedLines::folded).collect(Collectors.joining(BREAK));
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
