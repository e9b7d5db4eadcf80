package org.astrolabio.web.pages.owner.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.PlainAnswer;
import org.astrolabio.core.questionnaire.PlainAnswer.Form;
import org.astrolabio.core.questionnaire.Question;

/** Answers as the page sends them: their words, separated by commas; an empty text is no answer. */
final class AnswerCode {

    private static final String SEPARATOR = ",";

    private AnswerCode() {}

    static String of(Answer answer) {
        return String.join(SEPARATOR, PlainAnswer.of(answer).words());
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
        Form form = Form.of(question);
        return Optional.of(PlainAnswer.toAnyQuestion(code)
                .orElseGet(() -> new PlainAnswer(form, form.isList() ? ids(code) : List.of(code)))
                .answer());
    }

    static List<String> ids(String code) {
        return code.isEmpty() ? List.of() : Arrays.asList(code.split(SEPARATOR));
    }
}
