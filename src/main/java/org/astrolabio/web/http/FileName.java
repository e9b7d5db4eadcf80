package org.astrolabio.web.http;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** Names a file so that every system can store it, whatever a company is called. */
final class FileName {

    private static final int LONGEST = 60;
    private static final String SEPARATORS = "\\/:*?\"<>|";

    private FileName() {}

    /**
     * How a browser is told to store the file (RFC 6266).
     *
     * @param title any text; characters that no file name can have, or that would disguise it, become spaces
     */
    static ContentDisposition disposition(String title, String extension) {
        return ContentDisposition.attachment()
                .filename(safe(title) + "." + extension, StandardCharsets.UTF_8)
                .build();
    }

    private static String safe(String title) {
        return title.codePoints()
                .map(point -> isSafe(point) ? point : ' ')
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll("\\s+", " ");
    }

    private static boolean isSafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> SEPARATORS.indexOf(point) < 0;
        };
    }
}
