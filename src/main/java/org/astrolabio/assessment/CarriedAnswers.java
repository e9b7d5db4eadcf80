package org.astrolabio.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Assessor;
import org.astrolabio.core.planning.CompanyState;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerCheck;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measurements;

/**
 * What an assessment that is begun from an earlier one takes over of its answers: those that still fit their questions,
 * with what done actions have changed since. The same input always gives the same.
 *
 * @param kept the earlier answers that can still be taken
 * @param sheet the same once the actions are done
 * @param applied what the actions have changed, in the order of asking
 */
record CarriedAnswers(AnswerSheet kept, AnswerSheet sheet, List<AppliedEffect> applied) {

    /**
     * @param questionnaire the version that the new assessment is begun under
     * @param guidance of the same version
     * @param done ids of actions
     */
    static CarriedAnswers of(AnswerSheet earlier, Questionnaire questionnaire, Guidance guidance, Set<String> done) {
        AnswerSheet kept = earlier.restrictedTo(questionnaire.questions().stream()
                .filter(question -> isTakenBy(question, earlier))
                .map(Question::id)
                .collect(Collectors.toSet()));
        Assessor assessor = new Assessor(questionnaire, guidance.rubric());
        CompanyState state = CompanyState.of(kept, Measurements.NONE);
        Map<String, List<String>> actionsOf = new HashMap<>();
        for (Action action : guidance.catalogue().actions()) {
            if (done.contains(action.id())) {
                AnswerSheet before = state.sheet();
                state = assessor.after(state, List.of(action));
                for (String question : changed(before, state.sheet(), action)) {
                    actionsOf
                            .computeIfAbsent(question, ignored -> new ArrayList<>())
                            .add(action.id());
                }
            }
        }
        return new CarriedAnswers(kept, state.sheet(), applied(questionnaire, kept, state.sheet(), actionsOf));
    }

    private static boolean isTakenBy(Question question, AnswerSheet earlier) {
        Optional<Answer> answer = earlier.answer(question.id());
        return answer.isPresent()
                && AnswerCheck.problems(question, answer.get()).isEmpty();
    }

    private static List<String> changed(AnswerSheet before, AnswerSheet after, Action action) {
        return action.answers().keySet().stream()
                .filter(question -> !before.answer(question).equals(after.answer(question)))
                .toList();
    }

    private static List<AppliedEffect> applied(
            Questionnaire questionnaire, AnswerSheet kept, AnswerSheet sheet, Map<String, List<String>> actionsOf) {
        return questionnaire.questions().stream()
                .map(Question::id)
                .filter(actionsOf::containsKey)
                .map(question -> new AppliedEffect(
                        question,
                        Known.in(actionsOf, question),
                        kept.answer(question),
                        sheet.answer(question).orElseThrow()))
                .toList();
    }
}
