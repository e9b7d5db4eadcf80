package org.astrolabio.core.questionnaire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * An answer in plain words, in which it is stored and exchanged. What is stored, what a page sends and what a sheet says
 * are each a way of writing this down.
 *
 * @param words ids of options, codes of countries or a share in whole per cent; "No lo sé" and "No aplica" are one word each
 */
public record PlainAnswer(Form form, List<String> words) {

    /** What the words of an answer are. */
    public enum Form {
        UNKNOWN,
        NOT_APPLICABLE,
        OPTION,
        OPTIONS,
        RANKING,
        COUNTRIES,
        PERCENT;

        /** The form of an answer that says something to a question. */
        public static Form of(Question question) {
            return switch (question) {
                case Question.SingleChoice ignored -> OPTION;
                case Question.MultipleChoice ignored -> OPTIONS;
                case Question.Ranking ignored -> RANKING;
                case Question.CountryChoice ignored -> COUNTRIES;
                case Question.Percentage ignored -> PERCENT;
            };
        }

        /** Whether there can be any number of words, and not just one. */
        public boolean isList() {
            return switch (this) {
                case UNKNOWN, NOT_APPLICABLE, OPTION, PERCENT -> false;
                case OPTIONS, RANKING, COUNTRIES -> true;
            };
        }
    }

    /** The word for "No lo sé", which no option has for an id. */
    public static final String UNKNOWN = "unknown";

    /** The word for "No aplica", which no option has for an id. */
    public static final String NOT_APPLICABLE = "not-applicable";

    /** @throws IllegalArgumentException if there is not just one word where there can be only one */
    public PlainAnswer {
        words = List.copyOf(words);
        if (!form.isList() && words.size() != 1) {
            throw new IllegalArgumentException("Not one word");
        }
    }

    public static PlainAnswer of(Answer answer) {
        return switch (answer) {
            case Answer.Unknown() -> new PlainAnswer(Form.UNKNOWN, List.of(UNKNOWN));
            case Answer.NotApplicable() -> new PlainAnswer(Form.NOT_APPLICABLE, List.of(NOT_APPLICABLE));
            case Answer.Chosen(var option) -> new PlainAnswer(Form.OPTION, List.of(option));
            case Answer.ChosenSeveral(var options) -> new PlainAnswer(Form.OPTIONS, List.copyOf(options));
            case Answer.Ranked(var options) -> new PlainAnswer(Form.RANKING, options);
            case Answer.ChosenCountries(var codes) -> new PlainAnswer(Form.COUNTRIES, codes);
            case Answer.Share(var percent) -> new PlainAnswer(Form.PERCENT, List.of(Integer.toString(percent)));
        };
    }

    /** "No lo sé" or "No aplica" if that is what the word stands for, whatever the question. */
    public static Optional<PlainAnswer> toAnyQuestion(String word) {
        return switch (word) {
            case UNKNOWN -> Optional.of(of(Answer.UNKNOWN));
            case NOT_APPLICABLE -> Optional.of(of(Answer.NOT_APPLICABLE));
            default -> Optional.empty();
        };
    }

    /**
     * The answer; whether a question takes it is another matter.
     *
     * @throws NumberFormatException if a share is no whole number
     */
    public Answer answer() {
        return switch (form) {
            case UNKNOWN -> Answer.UNKNOWN;
            case NOT_APPLICABLE -> Answer.NOT_APPLICABLE;
            case OPTION -> new Answer.Chosen(word());
            case OPTIONS -> new Answer.ChosenSeveral(new LinkedHashSet<>(words));
            case RANKING -> new Answer.Ranked(words);
            case COUNTRIES -> new Answer.ChosenCountries(words);
            case PERCENT -> new Answer.Share(Integer.parseInt(word()));
        };
    }

    /** The only word, or the first of several. */
    public String word() {
        return words.getFirst();
    }
}
