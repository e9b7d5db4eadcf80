package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds texts of several words that are the same in two languages, unless so many are that the translation is yet to come. */
record Untranslated(Problems doubts) {

    private static final int MOST = 20;

    /** @param texts by language and steps */
    void check(Map<String, Map<List<String>, WrittenText>> texts) {
        List<String> languages = List.copyOf(texts.keySet());
        for (int i = 0; i < languages.size(); i++) {
            for (String other : languages.subList(i + 1, languages.size())) {
                check(texts.getOrDefault(other, Map.of()), texts.getOrDefault(languages.get(i), Map.of()));
            }
        }
    }

    private void check(Map<List<String>, WrittenText> own, Map<List<String>, WrittenText> others) {
        List<WrittenText> same = new ArrayList<>();
        own.values().stream()
                .filter(text -> text.isSameIn(others))
                .limit(MOST + 1L)
                .forEach(same::add);
        if (same.size() <= MOST) {
            same.forEach(text -> Optional.ofNullable(others.get(text.steps()))
                    .ifPresent(other -> doubts.add(
                            text.place(),
                            ProblemKind.UNTRANSLATED,
                            text.steps().getLast(),
                            other.place().toString())));
        }
    }
}
