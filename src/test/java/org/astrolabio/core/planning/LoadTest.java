package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Measure CONTACTS = Measure.of("contacts");
    private static final Measure MINUTES = Measure.of("minutes");
    private static final Measure HOURS = Measure.of("hours");

    private static final PlanningRules.LoadQuestions QUESTIONS = new PlanningRules.LoadQuestions(
            quantity(CONTACTS, "load.contacts", 125),
            quantity(MINUTES, "load.minutes", 5),
            quantity(HOURS, "load.hours", 18));

    private static final AnswerSheet IN_BANDS = AnswerSheet.EMPTY
            .with("load.contacts", new Answer.Chosen("some"))
            .with("load.minutes", new Answer.Chosen("some"))
            .with("load.hours", new Answer.Chosen("some"));

    private static PlanningRules.Quantity quantity(Measure measure, String question, int figure) {
        return new PlanningRules.Quantity(
                Optional.of(measure), new PlanningRules.Bands(question, Map.of("some", Fraction.of(figure))));
    }

    @Test
    void aBandStandsForAFigure() {
        assertThat(QUESTIONS.load(IN_BANDS, Measurements.NONE))
                .contains(new Load(Fraction.of(125), Fraction.of(5), Fraction.of(18), false));
    }

    @Test
    void whatWasCountedGoesBeforeTheBandItLiesIn() {
        Measurements counted = Measurements.NONE.with(CONTACTS, Fraction.of(90)).with(HOURS, Fraction.of(15));

        assertThat(QUESTIONS.load(IN_BANDS, counted))
                .contains(new Load(Fraction.of(90), Fraction.of(5), Fraction.of(15), false));
    }

    @Test
    void whoCountedAllNeedsNoBand() {
        Measurements counted = Measurements.NONE
                .with(CONTACTS, Fraction.of(90))
                .with(MINUTES, Fraction.of(6))
                .with(HOURS, Fraction.of(15));

        Load load = QUESTIONS.load(AnswerSheet.EMPTY, counted).orElseThrow();

        assertThat(load).isEqualTo(new Load(Fraction.of(90), Fraction.of(6), Fraction.of(15), true));
        assertThat(load.share()).isEqualTo(Fraction.of(3, 5));
    }

    @Test
    void whereNobodyAnswersThereIsNoShare() {
        assertThat(QUESTIONS.load(IN_BANDS, Measurements.NONE.with(HOURS, Fraction.ZERO)))
                .isEmpty();
    }

    @Test
    void withoutOneOfTheThreeThereIsNone() {
        assertThat(QUESTIONS.load(AnswerSheet.EMPTY, Measurements.NONE.with(CONTACTS, Fraction.of(90))))
                .isEmpty();
    }
}
