package org.astrolabio.wording;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.questionnaire.Texts.QuestionText;

/** Says answers in the words of one language, the same on every page and in every file. */
public final class AnswerWording {

    private final Locale language;
    private final Texts texts;
    private final UnaryOperator<String> message;
    private final UnaryOperator<String> countryName;

    /**
     * @param texts of the questionnaire, in that language
     * @param message gives the text of a message key, in that language; asked for {@code language.unknown}, {@code
     *     language.not-applicable} and {@code language.no-country}
     * @param countryName gives the name of an ISO 3166-1 alpha-2 code, in that language
     */
    public AnswerWording(
            Locale language, Texts texts, UnaryOperator<String> message, UnaryOperator<String> countryName) {
        this.language = language;
        this.texts = texts;
        this.message = message;
        this.countryName = countryName;
    }

    /** The answer in one line. */
    public String inOneLine(Question question, Answer answer) {
        return String.join("; ", lines(question, answer));
    }

    /**
     * The answer, an option, country or rank a line; never empty.
     *
     * @throws IllegalArgumentException for an option that the question does not have
     */
    public List<String> lines(Question question, Answer answer) {
        QuestionText words = texts.question(question.id());
        return switch (answer) {
            case Answer.Unknown() -> List.of(message.apply("language.unknown"));
            case Answer.NotApplicable() -> List.of(message.apply("language.not-applicable"));
            case Answer.Chosen(var option) -> List.of(words.option(option));
            case Answer.ChosenSeveral(var chosen) ->
                question.options().stream()
                        .map(Option::id)
                        .filter(chosen::contains)
                        .map(words::option)
                        .toList();
            case Answer.Ranked(var options) ->
                IntStream.range(0, options.size())
                        .mapToObj(i -> (i + 1) + ". " + words.option(options.get(i)))
                        .toList();
            case Answer.ChosenCountries(var codes) ->
                codes.isEmpty()
                        ? List.of(message.apply("language.no-country"))
                        : codes.stream().map(countryName).toList();
            case Answer.Share(var percent) ->
                List.of(NumberFormat.getPercentInstance(language).format(percent / 100.0));
        };
    }
}
