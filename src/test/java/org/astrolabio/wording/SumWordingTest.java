package org.astrolabio.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;

class SumWordingTest {

    private static final Measure ORDERS = Measure.of("orders-in-eu-a-month");
    private static final Measure VALUE = Measure.of("order-value");

    @Test
    void whatWasCountedIsWorkedOutToTheEuro() {
        Measurements counted = Measurements.NONE.with(ORDERS, Fraction.of(9)).with(VALUE, Fraction.of(245));

        assertThat(sums("es", sheet(), counted))
                .contains(
                        "Con tus cifras: 9 pedidos al mes a particulares de otros países de la UE × 245\u00A0€ = 26.460\u00A0€ al "
                                + "año, por encima de los 10.000\u00A0€ desde los que se cobra el IVA de su país.");
        assertThat(sums("en", sheet(), counted))
                .contains("In your own figures: 9 orders a month from private buyers in other EU countries × €245 = "
                        + "€26,460 a year, above the €10,000 from which the VAT of their country is due.");
    }

    @Test
    void whatWasToldInBandsStaysBetweenTwoBounds() {
        AnswerSheet banded = sheet().with("strategy.orders-in-eu", new Answer.Chosen("up-to-10"))
                .with("strategy.order-value", new Answer.Chosen("up-to-100"));

        assertThat(sums("es", banded, Measurements.NONE))
                .contains(
                        "Con tus cifras: entre 6 y 10 pedidos al mes a particulares de otros países de la UE × entre 50 "
                                + "y 100\u00A0€ = entre 3.600 y 12.000\u00A0€ al año. Desde 10.000\u00A0€ se cobra el IVA de su país: súmalo "
                                + "con exactitud.");
    }

    @Test
    void whatWasCountedGoesBeforeABand() {
        AnswerSheet banded = sheet().with("strategy.orders-in-eu", new Answer.Chosen("more"))
                .with("strategy.order-value", new Answer.Chosen("up-to-100"));
        Measurements counted = Measurements.NONE.with(ORDERS, Fraction.of(2)).with(VALUE, Fraction.of(30));

        assertThat(sums("es", banded, counted)).anyMatch(sum -> sum.contains("= 720\u00A0€ al año, por debajo"));
    }

    @Test
    void nothingIsWorkedOutFromWhatNobodyKnows() {
        AnswerSheet unknown = sheet().with("strategy.orders-in-eu", new Answer.Chosen("up-to-10"))
                .with("strategy.order-value", Answer.UNKNOWN);

        assertThat(sums("es", unknown, Measurements.NONE)).isEmpty();
        assertThat(sums("es", sheet(), Measurements.NONE.with(ORDERS, Fraction.of(9))))
                .isEmpty();
    }

    /** A company that has yet to add up what it sells to other countries. */
    private static AnswerSheet sheet() {
        return SampleCompanies.FASHION_BRAND.answers().answers().with("duties.vat", new Answer.Chosen("no"));
    }

    private static List<String> sums(String language, AnswerSheet sheet, Measurements measurements) {
        CompanyPlan plan =
                SampleCompanies.plan(sheet, measurements, SampleCompanies.FASHION_BRAND.settings(), Map.of());
        SumWording wording = new SumWording(Locale.of(language), new Messages(), SampleCompanies.GUIDANCE, plan);
        return plan.plan().actions().map(wording::of).flatMap(List::stream).toList();
    }
}
