package org.astrolabio.definition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads texts by id, and checks that there is one for each id and none for anything else. */
final class Mirror {

    private Mirror() {}

    /** The texts that could be read. */
    static <T> Map<String, T> read(Mapping texts, Collection<String> ids, Function<Item, Optional<T>> reader) {
        Map<String, T> read = new LinkedHashMap<>();
        for (String id : ids) {
            if (!texts.has(id)) {
                texts.problems().add(texts.place(), ProblemKind.TEXT_MISSING, id);
            }
        }
        texts.items().forEach((id, item) -> {
            if (ids.contains(id)) {
                reader.apply(item).ifPresent(text -> read.put(id, text));
            } else {
                texts.problems().add(texts.place(id), ProblemKind.TEXT_SUPERFLUOUS, id);
            }
        });
        return read;
    }
}
