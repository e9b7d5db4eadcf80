package org.astrolabio.definition;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The keys that a mapping must and may have. */
record Shape(Set<String> required, Set<String> optional) {

    static Shape of(String... required) {
        return new Shape(setOf(required), Set.of());
    }

    Shape or(String... more) {
        Set<String> all = new LinkedHashSet<>(optional);
        all.addAll(setOf(more));
        return new Shape(required, all);
    }

    Shape and(String... more) {
        Set<String> all = new LinkedHashSet<>(required);
        all.addAll(setOf(more));
        return new Shape(all, optional);
    }

    Set<String> keys() {
        Set<String> all = new LinkedHashSet<>(required);
        all.addAll(optional);
        return all;
    }

    private static Set<String> setOf(String... keys) {
        return new LinkedHashSet<>(Arrays.asList(keys));
    }
}
