package org.astrolabio.definition;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param file path within the questionnaire's folder, or the name of an answer sheet
 * @param line from 1
 */
public record Place(String file, int line) implements Comparable<Place> {

    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::line);

    static Place startOf(String file) {
        return new Place(file, 1);
    }

    @Override
    public int compareTo(Place other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
