package org.astrolabio.core.questionnaire;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which questions depend on the answers to which, however indirectly. */
public final class Dependents {

    private final Map<String, Set<String>> dependents = new HashMap<>();

    public Dependents(Questionnaire questionnaire) {
        Map<String, Set<String>> sources = new HashMap<>();
        for (Question question : questionnaire.questions()) {
            Set<String> all = new HashSet<>();
            question.when().questions().forEach(source -> {
                all.add(source);
                all.addAll(sources.getOrDefault(source, Set.of()));
            });
            sources.put(question.id(), all);
            all.forEach(source -> dependents
                    .computeIfAbsent(source, ignored -> new HashSet<>())
                    .add(question.id()));
        }
    }

    /** These questions, and all whose applying depends on them. */
    public Set<String> with(Collection<String> questions) {
        Set<String> all = new HashSet<>(questions);
        questions.forEach(question -> all.addAll(dependents.getOrDefault(question, Set.of())));
        return all;
    }
}
