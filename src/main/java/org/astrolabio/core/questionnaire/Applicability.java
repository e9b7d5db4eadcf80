package org.astrolabio.core.questionnaire;

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
    private final Answers answers;
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param answers that do not change while this is in use */
    public Applicability(Questionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
    }

    /** The questions that apply, in the order of asking. */
    public static List<Question> questions(Questionnaire questionnaire, Answers answers) {
        Applicability applicability = new Applicability(questionnaire, answers);
        return questionnaire.questions().stream().filter(applicability::applies).toList();
    }

    /** The answers that it is about. */
    public Answers answers() {
        return answers;
    }

    public boolean applies(Question question) {
        if (question.alwaysApplies()) {
            return true;
        }
        Boolean answer = known.get(question.id());
        if (answer == null) {
            answer = holds(question.when());
            known.put(question.id(), answer);
        }
        return answer;
    }

    public boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> allHold(parts);
            case Condition.Any(var parts) -> anyHolds(parts);
            case Condition.Not(var part) -> !holds(part);
            case Condition.Answered(var question) -> effective(question).isPresent();
            case Condition.Told(var question) ->
                effective(question).filter(Applicability::saysSomething).isPresent();
            case Condition.Unknown(var question) ->
                effective(question).filter(Answer.UNKNOWN::equals).isPresent();
            case Condition.AnyCountry(var question, var codes) ->
                effective(question)
                        .filter(answer -> answer instanceof Answer.ChosenCountries(var chosen)
                                && chosen.stream().anyMatch(codes::contains))
                        .isPresent();
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

    private boolean allHold(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!holds(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyHolds(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (holds(condition)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSomething(Answer answer) {
        return !answer.equals(Answer.UNKNOWN) && !answer.equals(Answer.NOT_APPLICABLE);
    }

    private Optional<Answer> effective(String questionId) {
        return answers.answer(questionId).filter(answer -> applies(questionnaire.question(questionId)));
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
