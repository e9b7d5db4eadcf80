package org.astrolabio.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Band;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.questionnaire.Texts.QuestionText;
import org.junit.jupiter.api.Test;

class AnswerWordingTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final List<Option> options = List.of(option("price"), option("brand"), option("quality"));
    private final Question.Facts facts =
            new Question.Facts("company.q", Condition.ALWAYS, Optional.empty(), false, false, false);
    private final AnswerWording wording = new AnswerWording(
            SPANISH,
            texts(Map.of("price", "Precio", "brand", "Marca, nombre", "quality", "Calidad")),
            key -> "<" + key + ">",
            code -> "país " + code);

    @Test
    void saysTheOptionChosen() {
        assertThat(wording.lines(new Question.SingleChoice(facts, options), new Answer.Chosen("brand")))
                .containsExactly("Marca, nombre");
    }

    @Test
    void saysSeveralOptionsInTheOrderOfTheQuestion() {
        var question = new Question.MultipleChoice(facts, options, Fraction.ONE);

        assertThat(wording.inOneLine(question, Answer.ChosenSeveral.of("quality", "price")))
                .isEqualTo("Precio; Calidad");
    }

    @Test
    void numbersARanking() {
        assertThat(wording.lines(
                        new Question.Ranking(facts, options), new Answer.Ranked(List.of("quality", "price", "brand"))))
                .containsExactly("1. Calidad", "2. Precio", "3. Marca, nombre");
    }

    @Test
    void namesCountriesInTheOrderOfChoosing() {
        var question = new Question.CountryChoice(facts, 3);

        assertThat(wording.lines(question, new Answer.ChosenCountries(List.of("FR", "DE"))))
                .containsExactly("país FR", "país DE");
        assertThat(wording.lines(question, new Answer.ChosenCountries(List.of())))
                .containsExactly("<language.no-country>");
    }

    @Test
    void writesPercentagesAsTheLanguageDoes() {
        assertThat(wording.lines(new Question.Percentage(facts, new Band(0, 10, 20, 100)), new Answer.Share(7)))
                .containsExactly("7\u00a0%");
    }

    @Test
    void saysWhatIsNotKnownAndWhatDoesNotApply() {
        var question = new Question.SingleChoice(facts, options);

        assertThat(wording.lines(question, Answer.UNKNOWN)).containsExactly("<language.unknown>");
        assertThat(wording.lines(question, Answer.NOT_APPLICABLE)).containsExactly("<language.not-applicable>");
    }

    private static Option option(String id) {
        return new Option(id, Fraction.ZERO, false);
    }

    private static Texts texts(Map<String, String> options) {
        return new Texts(
                "",
                Map.of(),
                Map.of("company.q", new QuestionText("", "", "", Map.of(), options, Map.of(), Optional.empty())),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }
}
