package org.astrolabio.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which questions apply and which conditions hold, given the answers. An answer to a question that does not itself apply
 * makes no condition hold, so a chain of conditions closes as a whole. For use by one thread.
 */
public final class Applicability {

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;
    private final Map<String, Boolean> known = new HashMap<>();

    public Applicability(Questionnaire questionnaire, AnswerSheet sheet) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
    }

    /** The questions that apply, in the order of asking. */
    public static List<Question> questions(Questionnaire questionnaire, AnswerSheet sheet) {
        Applicability applicability = new Applicability(questionnaire, sheet);
        return questionnaire.questions().stream().filter(applicability::applies).toList();
    }

    public boolean applies(Question question) {
        Boolean answer = known.get(question.id());
        if (answer == null) {
            answer = holds(question.when());
            known.put(question.id(), answer);
        }
        return answer;
    }

    public boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().allMatch(this::holds);
            case Condition.Any(var parts) -> parts.stream().anyMatch(this::holds);
            case Condition.Not(var part) -> !holds(part);
            case Condition.Answered(var question) -> effective(question).isPresent();
            case Condition.Equals(var question, var option) ->
                chosen(question).filter(option::equals).isPresent();
            case Condition.In(var question, var options) ->
                chosen(question).filter(options::contains).isPresent();
            case Condition.Includes(var question, var option) ->
                effective(question)
                        .filter(answer ->
                                answer instanceof Answer.ChosenSeveral(var options) && options.contains(option))
                        .isPresent();
            case Condition.AtLeastOption(var question, var option) ->
                chosen(question)
                        .filter(chosen -> rung(question, chosen) >= rung(question, option))
                        .isPresent();
            case Condition.AtLeastPercent(var question, var percent) ->
                effective(question)
                        .filter(answer -> answer instanceof Answer.Share(var share) && share >= percent)
                        .isPresent();
        };
    }

    private Optional<Answer> effective(String questionId) {
        return sheet.answer(questionId).filter(answer -> applies(questionnaire.question(questionId)));
    }

    private Optional<String> chosen(String questionId) {
        return effective(questionId)
                .flatMap(
                        answer -> answer instanceof Answer.Chosen(var option) ? Optional.of(option) : Optional.empty());
    }

    private int rung(String questionId, String option) {
        return questionnaire.question(questionId) instanceof Question.SingleChoice single ? single.rung(option) : -1;
    }
}
