package org.astrolabio.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.customerservice.Measurements;
import org.astrolabio.improvement.Action;
import org.astrolabio.improvement.Assessor;
import org.astrolabio.improvement.Guidance;
import org.astrolabio.improvement.Situation;
import org.astrolabio.questionnaire.Answer;
import org.astrolabio.questionnaire.AnswerCheck;
import org.astrolabio.questionnaire.AnswerSheet;
import org.astrolabio.questionnaire.Question;
import org.astrolabio.questionnaire.Questionnaire;

/**
 * What an assessment that is begun from an earlier one takes over of its answers: those that still fit their questions,
 * with what done actions have changed since. The same input always gives the same.
 *
 * @param kept the earlier answers that can still be taken
 * @param sheet the same once the actions are done
 * @param applied what the actions have changed, in the order of asking
 */
record Takeover(AnswerSheet kept, AnswerSheet sheet, List<AppliedEffect> applied) {

    /**
     * @param questionnaire the version that the new assessment is begun under
     * @param guidance of the same version
     * @param done ids of actions
     */
    static Takeover of(AnswerSheet earlier, Questionnaire questionnaire, Guidance guidance, Set<String> done) {
        AnswerSheet kept = earlier.restrictedTo(questionnaire.questions().stream()
                .filter(question -> isTakenBy(question, earlier))
                .map(Question::id)
                .collect(Collectors.toSet()));
        Assessor assessor = new Assessor(questionnaire, guidance.rubric());
        Situation situation = Situation.of(kept, Measurements.NONE);
        Map<String, List<String>> actionsOf = new HashMap<>();
        for (Action action : guidance.catalogue().actions()) {
            if (done.contains(action.id())) {
                AnswerSheet before = situation.sheet();
                situation = assessor.after(situation, List.of(action));
                for (String question : changed(before, situation.sheet(), action)) {
                    actionsOf
                            .computeIfAbsent(question, ignored -> new ArrayList<>())
                            .add(action.id());
                }
            }
        }
        return new Takeover(kept, situation.sheet(), applied(questionnaire, kept, situation.sheet(), actionsOf));
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
                        actionsOf.get(question),
                        kept.answer(question),
                        sheet.answer(question).orElseThrow()))
                .toList();
    }
}
