package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;

class PositioningTest extends PlanPageTest {

    private static final Answer SERVICE_FIRST =
            new Answer.Ranked(List.of("service", "quality", "brand", "price", "exclusivity"));

    @Test
    void whatTheyLeadWithSaysWhatToMendBeforePromisingIt() {
        String section = section(companies.worst(Map.of("company.differentiators", SERVICE_FIRST)));

        assertThat(section).contains("Con qué ir por delante", "Servicio", "Arregla esto antes de prometerlo:");
        assertThat(section).doesNotContain("Hoy puedes prometerlo");
    }

    @Test
    void whatHoldsCanBePromisedToday() {
        String section = section(companies.perfect(Map.of("company.differentiators", SERVICE_FIRST)));

        assertThat(section).contains("Servicio", "Hoy puedes prometerlo").doesNotContain("Arregla esto");
    }

    @Test
    void marketsComeInTheOrderOfEaseWithTheirReasons() {
        String section = section(companies.worst(
                Map.of("company.target-countries", new Answer.ChosenCountries(List.of("BR", "PT", "MX")))));

        assertThat(section.indexOf("México")).isPositive().isLessThan(section.indexOf("Portugal"));
        assertThat(section.indexOf("Portugal")).isLessThan(section.indexOf("Brasil"));
        assertThat(section).contains("no atiendes en portugués", "Hay aduana por medio");
    }

    @Test
    void whoeverHasChosenNoCountryIsToldWhereToBegin() {
        assertThat(section(companies.worst(Map.of()))).contains("No has elegido países de destino");
    }

    private String section(AccessKey key) {
        visit(key);
        return find(PositioningSection.class).single().getElement().getTextRecursively();
    }
}
