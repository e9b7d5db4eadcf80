package org.astrolabio.core.questionnaire;

import java.util.List;

/** Why an answer, or a sheet of answers, cannot be taken as it is. */
public sealed interface AnswerProblem {

    /** The question to go to in order to mend it. */
    String question();

    record NoSuchQuestion(String question) implements AnswerProblem {}

    record DoesNotApply(String question) implements AnswerProblem {}

    /** Required and applying, but without an answer. */
    record Missing(String question) implements AnswerProblem {}

    /** An answer of another kind than the question takes. */
    record WrongKind(String question, Expected expected) implements AnswerProblem {}

    record NoSuchOption(String question, String option) implements AnswerProblem {}

    record RepeatedOption(String question, String option) implements AnswerProblem {}

    record NothingChosen(String question) implements AnswerProblem {}

    /** "None of these" together with others. */
    record NotAlone(String question, String option) implements AnswerProblem {}

    /** A ranking that leaves options out. */
    record NotRanked(String question, List<String> options) implements AnswerProblem {}

    record NoSuchCountry(String question, String code) implements AnswerProblem {}

    record TooManyCountries(String question, int chosen, int most) implements AnswerProblem {}

    record NotAPercentage(String question, int percent) implements AnswerProblem {}

    record UnknownNotOffered(String question) implements AnswerProblem {}

    record NotApplicableNotOffered(String question) implements AnswerProblem {}

    /** @param question the last question of the group that was answered */
    record SumAbove100(String question, String constraint, int sum) implements AnswerProblem {}

    /** @param question the last question of the group that was answered */
    record SumNot100(String question, String constraint, int sum) implements AnswerProblem {}

    /** The kind of answer that a question takes. */
    enum Expected {
        ONE_OPTION,
        SEVERAL_OPTIONS,
        RANKED_OPTIONS,
        COUNTRIES,
        PERCENTAGE;

        static Expected of(Question question) {
            return switch (question) {
                case Question.SingleChoice ignored -> ONE_OPTION;
                case Question.MultipleChoice ignored -> SEVERAL_OPTIONS;
                case Question.Ranking ignored -> RANKED_OPTIONS;
                case Question.CountryChoice ignored -> COUNTRIES;
                case Question.Percentage ignored -> PERCENTAGE;
            };
        }
    }
}
