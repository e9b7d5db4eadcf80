package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions of all sections as written, to look up what the files refer to.
 *
 * @param questions by id, in the order of asking; of those with the same id the first
 * @param unreadable the sections whose questions are not all known, so that nothing can be said against a reference
 */
record QuestionIndex(List<SectionDraft> sections, Map<String, QuestionDraft> questions, Set<String> unreadable) {

    static QuestionIndex of(List<SectionDraft> sections, Set<String> missing) {
        Map<String, QuestionDraft> questions = new LinkedHashMap<>();
        sections.forEach(
                section -> section.questions().forEach(question -> questions.putIfAbsent(question.id(), question)));
        Set<String> unreadable = sections.stream()
                .filter(section -> !section.complete())
                .map(SectionDraft::id)
                .collect(Collectors.toSet());
        unreadable.addAll(missing);
        return new QuestionIndex(List.copyOf(sections), questions, unreadable);
    }

    Optional<QuestionDraft> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The question, or a problem at that place if there certainly is none. */
    Optional<QuestionDraft> find(String id, FilePosition place, Problems problems) {
        Optional<QuestionDraft> found = find(id);
        if (found.isEmpty() && !unreadable.contains(sectionOf(id))) {
            Suggestion.nearest(id, questions.keySet())
                    .ifPresentOrElse(
                            near -> problems.add(place, ProblemKind.UNKNOWN_QUESTION_SIMILAR, id, near),
                            () -> problems.add(place, ProblemKind.UNKNOWN_QUESTION, id));
        }
        return found;
    }

    /** The place of each question in the order of asking, from 0. */
    Map<String, Integer> order() {
        Map<String, Integer> order = new HashMap<>();
        List<String> ids = new ArrayList<>(questions.keySet());
        for (int i = 0; i < ids.size(); i++) {
            order.put(ids.get(i), i);
        }
        return order;
    }

    private static String sectionOf(String questionId) {
        int dot = questionId.indexOf('.');
        return dot < 0 ? questionId : questionId.substring(0, dot);
    }
}
