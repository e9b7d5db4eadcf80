package org.astrolabio.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;

class AimWordingTest {

    private static final Measure EMAIL = Measure.of("first-response-time", "email");
    private static final Measure ASKING = Measure.of("order-status-share");

    @Test
    void aMeasuredFigureIsToldWithWhereItGoes() {
        assertThat(figures("es", "shared-mailbox", EMAIL, 600)).isEqualTo("de 10\u00A0h a menos de 4\u00A0h");
        assertThat(figures("en", "shared-mailbox", EMAIL, 600)).isEqualTo("from 10\u00A0h to under 4\u00A0h");
        assertThat(figures("es", "order-tracking", ASKING, 30)).isEqualTo("de 30\u00A0% a 15\u00A0% como mucho");
    }

    @Test
    void whatIsGoodEnoughStays() {
        assertThat(figures("es", "order-tracking", ASKING, 8))
                .isEqualTo("seguir en 8\u00A0% como mucho (hoy, 8\u00A0%)");
    }

    @Test
    void withoutAFigureItSaysToBeginMeasuring() {
        assertThat(wording("es", Measurements.NONE).figures(action("order-tracking")))
                .isEqualTo("empieza a medirlo");
        assertThat(wording("es", Measurements.NONE).figures(action("vat-check")))
                .isEqualTo("empieza a medirlo; después, 100\u00A0%");
    }

    private static String figures(String language, String action, Measure measure, int today) {
        return wording(language, Measurements.NONE.with(measure, Fraction.of(today)))
                .figures(action(action));
    }

    private static AimWording wording(String language, Measurements measurements) {
        SampleCompanies company = SampleCompanies.FASHION_BRAND;
        CompanyPlan plan =
                SampleCompanies.plan(company.answers().answers(), measurements, company.settings(), Map.of());
        return new AimWording(Locale.of(language), new Messages(), SampleCompanies.GUIDANCE, plan);
    }

    private static Action action(String id) {
        return SampleCompanies.GUIDANCE.catalogue().action(id);
    }
}
