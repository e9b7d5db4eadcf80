package org.astrolabio.core.planning;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Dimension;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Rubric;

/**
 * What does not change from plan to plan. All maps are by action id but for the weights.
 *
 * @param sharing ids of the actions that may change answers to the same questions
 * @param opening ids of the actions whose relevance it may change
 * @param weights by dimension id
 */
record PlanContext(
        Questionnaire questionnaire,
        Rubric rubric,
        Catalogue catalogue,
        Assessor assessor,
        Map<String, AffectedParts> affectedParts,
        Map<String, Set<String>> sharing,
        Map<String, Set<String>> opening,
        Map<String, Fraction> weights) {

    static PlanContext of(Questionnaire questionnaire, Rubric rubric, Catalogue catalogue) {
        Map<String, AffectedParts> affectedParts = AffectedParts.ofAll(catalogue, questionnaire, rubric);
        Collection<Action> actions = catalogue.actions();
        return new PlanContext(
                questionnaire,
                rubric,
                catalogue,
                new Assessor(questionnaire, rubric),
                affectedParts,
                related(actions, (action, other) -> Known.in(affectedParts, action.id())
                        .sharesQuestions(Known.in(affectedParts, other.id()))),
                related(
                        actions,
                        (action, other) -> !Collections.disjoint(
                                Known.in(affectedParts, action.id()).questions(),
                                other.relevant().questions().toList())),
                questionnaire.dimensions().stream().collect(Collectors.toMap(Dimension::id, Dimension::weight)));
    }

    private static Map<String, Set<String>> related(Collection<Action> actions, BiPredicate<Action, Action> relation) {
        return actions.stream().collect(Collectors.toMap(Action::id, action -> actions.stream()
                .filter(other -> relation.test(action, other))
                .map(Action::id)
                .collect(Collectors.toSet())));
    }
}
