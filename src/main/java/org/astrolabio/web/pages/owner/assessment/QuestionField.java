package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.HasElement;
import java.util.Optional;
import java.util.function.Consumer;
import org.astrolabio.core.questionnaire.Question;

/** A question on the page, answered with {@linkplain AnswerCode codes}. */
interface QuestionField extends HasElement {

    Question question();

    /** Shows an answer, without telling the listener. */
    void show(String code);

    /** Who is told when the reader answers; there is one. */
    void onAnswer(Consumer<String> listener);

    /** Answers as the reader would. */
    void answer(String code);

    /** Says beside the field what is wrong, or nothing any more. */
    void problem(Optional<String> text);

    /** Says that an answer is stored, so that the page need not keep it. */
    void stored(String code, int revision);

    /** The element to go to from elsewhere on the page. */
    static String anchor(String question) {
        return "q-" + question.replace('.', '-');
    }
}
