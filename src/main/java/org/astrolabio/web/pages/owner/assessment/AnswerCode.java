package org.astrolabio.web.pages.owner.assessment;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Question;

/** Answers as the page sends them: the ids chosen, separated by commas; an empty text is no answer. */
final class AnswerCode {

    static final String UNKNOWN = "unknown";
    static final String NOT_APPLICABLE = "not-applicable";
    private static final String SEPARATOR = ",";

    private AnswerCode() {}

    static String of(Answer answer) {
        return switch (answer) {
            case Answer.Unknown() -> UNKNOWN;
            case Answer.NotApplicable() -> NOT_APPLICABLE;
            case Answer.Chosen(var option) -> option;
            case Answer.ChosenSeveral(var options) -> String.join(SEPARATOR, options);
            case Answer.Ranked(var options) -> String.join(SEPARATOR, options);
            case Answer.ChosenCountries(var codes) -> String.join(SEPARATOR, codes);
            case Answer.Share(var percent) -> Integer.toString(percent);
        };
    }

    /**
     * The answer that a text stands for; whether the question takes it is another matter.
     *
     * @throws NumberFormatException if a share is no whole number
     */
    static Optional<Answer> read(Question question, String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (code) {
                    case UNKNOWN -> Answer.UNKNOWN;
                    case NOT_APPLICABLE -> Answer.NOT_APPLICABLE;
                    default -> answer(question, code);
                });
    }

    private static Answer answer(Question question, String code) {
        return switch (question) {
            case Question.SingleChoice ignored -> new Answer.Chosen(code);
            case Question.MultipleChoice ignored -> new Answer.ChosenSeveral(new LinkedHashSet<>(ids(code)));
            case Question.Ranking ignored -> new Answer.Ranked(ids(code));
            case Question.CountryChoice ignored -> new Answer.ChosenCountries(ids(code));
            case Question.Percentage ignored -> new Answer.Share(Integer.parseInt(code));
        };
    }

    static List<String> ids(String code) {
        return code.isEmpty() ? List.of() : Arrays.asList(code.split(SEPARATOR));
    }
}
