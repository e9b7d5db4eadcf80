package org.astrolabio.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of one kind of thing, each of which stands once, to look up what refers to them. */
final class Register {

    private final ProblemKind unknown;
    private final Problems problems;
    private final Map<String, FilePosition> places = new LinkedHashMap<>();
    private boolean complete = true;

    /** @param unknown what it is to refer to an id that is not there; its arguments are the id and those that are */
    Register(ProblemKind unknown, Problems problems) {
        this.unknown = unknown;
        this.problems = problems;
    }

    /** Reports an id that is there already. */
    void add(String id, FilePosition place) {
        FilePosition first = places.putIfAbsent(id, place);
        if (first != null) {
            problems.add(place, ProblemKind.DUPLICATE_ID, id, first.toString());
        }
    }

    /** Adds the id of a mapping; without one that can be read, nothing can be said against references any more. */
    void add(Mapping table) {
        table.id("id").ifPresentOrElse(id -> add(id, table.place("id")), this::leaveOpen);
    }

    /** Says that not all ids can be known. */
    void leaveOpen() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    /** Where each id stands. */
    Map<String, FilePosition> places() {
        return places;
    }

    Set<String> ids() {
        return places.keySet();
    }

    /** Whether it is there; reports it if it certainly is not. */
    boolean has(String id, FilePosition from) {
        boolean there = places.containsKey(id);
        if (!there && complete) {
            String known = Suggestion.nearest(id, places.keySet()).orElseGet(() -> String.join(", ", places.keySet()));
            problems.add(from, unknown, id, known);
        }
        return there;
    }

    /** The id under the key, if there is such a thing. */
    Optional<String> reference(Mapping table, String key) {
        return table.id(key).filter(id -> has(id, table.place(key)));
    }

    /**
     * The ids in the list under the key that there are.
     *
     * @param least how many there have to be
     */
    List<String> references(Mapping table, String key, int least) {
        return table.set(key, least).stream()
                .flatMap(item -> item.id().filter(id -> has(id, item.place())).stream())
                .toList();
    }
}
