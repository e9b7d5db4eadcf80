package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.PropertyChangeListener;
import java.util.Optional;
import java.util.function.Consumer;
import org.astrolabio.core.questionnaire.Question;

/** A question that the browser shows by native elements; the server keeps one node for it. */
abstract sealed class NativeField extends Component implements QuestionField {

    private final Question question;
    private Consumer<String> listener = code -> {};

    private NativeField(Question question, String description) {
        this.question = question;
        getElement().setProperty("question", description);
        PropertyChangeListener told = change -> {
            if (change.isUserOriginated()) {
                listener.accept(getElement().getProperty("answer", ""));
            }
        };
        getElement().addPropertyChangeListener("answer", "answered", told);
    }

    /**
     * The field for a question.
     *
     * @param description JSON as the page's elements read it
     */
    static NativeField of(Question question, String description) {
        return switch (question) {
            case Question.SingleChoice single -> new ChoiceField(single, description);
            case Question.MultipleChoice multiple -> new ChoiceField(multiple, description);
            case Question.Ranking ranking -> new RankingField(ranking, description);
            case Question.Percentage percentage -> new ShareField(percentage, description);
            case Question.CountryChoice countries ->
                throw new IllegalArgumentException(countries.id() + " has a field of its own");
        };
    }

    @Override
    public Question question() {
        return question;
    }

    @Override
    public void show(String code) {
        getElement().setProperty("answer", code);
    }

    @Override
    public void onAnswer(Consumer<String> listener) {
        this.listener = listener;
    }

    @Override
    public void answer(String code) {
        show(code);
        listener.accept(code);
    }

    @Override
    public void problem(Optional<String> text) {
        getElement().setProperty("problem", text.orElse(""));
    }

    @Override
    public void stored(String code, int revision) {
        getElement().setProperty("stored", revision + ":" + code);
    }

    /** One option, or any number of them. */
    @Tag("astrolabio-choice")
    @JsModule("./astrolabio-choice.ts")
    static final class ChoiceField extends NativeField {
        private ChoiceField(Question question, String description) {
            super(question, description);
        }
    }

    /** All options in an order. */
    @Tag("astrolabio-ranking")
    @JsModule("./astrolabio-ranking.ts")
    static final class RankingField extends NativeField {
        private RankingField(Question question, String description) {
            super(question, description);
        }
    }

    /** A whole number of per cent. */
    @Tag("astrolabio-share")
    @JsModule("./astrolabio-share.ts")
    static final class ShareField extends NativeField {
        private ShareField(Question question, String description) {
            super(question, description);
        }
    }
}
