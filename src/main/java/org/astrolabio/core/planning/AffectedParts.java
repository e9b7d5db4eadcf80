package org.astrolabio.core.planning;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Dependents;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Rubric;

/**
 * What doing an action can touch.
 *
 * @param questions whose answers it may change, and all whose applying depends on them
 * @param dimensions of these questions
 * @param shown ids of the criteria that these questions are evidence of
 * @param criteria ids of all criteria whose level it may raise
 */
record AffectedParts(Set<String> questions, Set<String> dimensions, Set<String> shown, Set<String> criteria) {

    private static AffectedParts of(Action action, Questionnaire questionnaire, Dependents dependents, Rubric rubric) {
        Set<String> questions = dependents.with(action.answers().keySet());
        Set<String> shown = rubric.criteria().stream()
                .filter(criterion -> criterion.inferred().values().stream()
                        .flatMap(Condition::questions)
                        .anyMatch(questions::contains))
                .map(criterion -> criterion.id())
                .collect(Collectors.toSet());
        Set<String> criteria = new HashSet<>(shown);
        criteria.addAll(action.criteria().keySet());
        return new AffectedParts(
                questions,
                questions.stream()
                        .flatMap(question -> questionnaire.sectionOf(question).dimension().stream())
                        .collect(Collectors.toSet()),
                shown,
                criteria);
    }

    static Map<String, AffectedParts> ofAll(Catalogue catalogue, Questionnaire questionnaire, Rubric rubric) {
        Dependents dependents = new Dependents(questionnaire);
        return catalogue.actions().stream()
                .collect(Collectors.toMap(Action::id, action -> of(action, questionnaire, dependents, rubric)));
    }

    boolean sharesQuestions(AffectedParts other) {
        return !Collections.disjoint(questions, other.questions);
    }

    boolean sharesDimensions(AffectedParts other) {
        return !Collections.disjoint(dimensions, other.dimensions);
    }
}
