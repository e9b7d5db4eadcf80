package org.astrolabio.definition;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param file path within the questionnaire's folder, or the name of an answer sheet
 * @param line from 1
 */
public record FilePosition(String file, int line) implements Comparable<FilePosition> {

    private static final Comparator<FilePosition> IN_ORDER =
            Comparator.comparing(FilePosition::file).thenComparing(FilePosition::line);

    static FilePosition startOf(String file) {
        return new FilePosition(file, 1);
    }

    @Override
    public int compareTo(FilePosition other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
