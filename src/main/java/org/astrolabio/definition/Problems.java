package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is found wrong while reading goes on. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(FilePosition place, ProblemKind kind, Object... arguments) {
        found.add(new Problem(place, kind, List.of(arguments)));
    }

    void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file and line, each once. */
    List<Problem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place))
                .toList();
    }
}
