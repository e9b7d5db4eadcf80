package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ServiceMetricsTest extends PageTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theListShowsItAsOptionalAfterTheLastSectionAndSkippingCostsNothing() {
        AccessKey key = answered();
        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).sections().path());
        assertThat(page()).contains("Cifras de tu atención al clienteOpcional");

        step(key, "duties");
        press("Continuar");

        assertThat(getCurrentView()).isInstanceOf(ServiceMetricsView.class);
        assertThat(find(Anchor.class).withText("Continuar").single().getHref())
                .isEqualTo(new AssessmentSite(key.assessment()).details().inPage());
    }

    @Test
    void everyKpiIsNotMeasuredAtFirstAndHasItsFormulaAndAWorkedExample() {
        visit(begun());

        MetricWords.Asked[] kpis = JSON.readValue(field().getElement().getProperty("kpis"), MetricWords.Asked[].class);

        assertThat(kpis).hasSize(20).allSatisfy(kpi -> {
            assertThat(kpi.formula()).contains("=");
            assertThat(kpi.example()).isNotBlank();
            assertThat(kpi.measures()).isNotEmpty().allMatch(measure -> measure.result()
                    .isEmpty());
        });
        assertThat(kpis[0].measures())
                .hasSize(6)
                .extracting(MetricWords.Measured::name)
                .contains("WhatsApp");
    }

    @Test
    void theWorkedExampleOfTheSourceIsComputedAtOnceAndStored() {
        AccessKey key = begun();
        visit(key);

        MetricsField.Reply reply = measure(
                "retention-rate",
                "",
                Map.of("customers-at-start", "350", "customers-at-end", "300", "customers-acquired", "76"));

        assertThat(reply.result()).startsWith("64\u00A0%");
        assertThat(status()).containsPattern("Guardado a las \\d?\\d:\\d\\d");
        assertThat(openAssessment.open(key).measurements().value(Measure.of("retention-rate")))
                .contains(Fraction.of(64));
    }

    @Test
    void aKpiWithAScaleSaysTheLevelThatItGives() {
        visit(begun());

        assertThat(measure(
                                "first-response-time",
                                "email",
                                Map.of("total-first-response-minutes", "4.800", "answered-tickets", "20"))
                        .result())
                .isEqualTo("4\u00A0h, «Correcto»");
    }

    @Test
    void whatIsKnownAlreadyNeedsNoCounts() {
        AccessKey key = begun();
        visit(key);

        assertThat(value("nps", "", "-20").result()).isEqualTo("-20 puntos");
        assertThat(value("csat-mean", "", "4,85").result()).contains("«Bueno»");
        assertThat(value("csat-mean", "", "6").problems()).containsEntry("value", "Escribe un número de 1 a 5");

        assertThat(openAssessment.open(key).measurements().value(Measure.of("csat-mean")))
                .contains(Fraction.of(485, 100));
    }

    @Test
    void whatIsKnownAlreadyStaysAsItWasGiven() {
        AccessKey key = begun();
        visit(key);

        MetricsField.Reply given = value("first-response-time", "email", "10 h");

        assertThat(given.counts()).containsExactly(Map.entry("value", "10 h"));
        assertThat(openAssessment.open(key).measurements().value(Measure.of("first-response-time", "email")))
                .contains(Fraction.of(600));
        assertThat(value("first-response-time", "phone", "2 días").result()).startsWith("48\u00A0h");
        visit(key);
        MetricWords.Asked[] kpis = JSON.readValue(field().getElement().getProperty("kpis"), MetricWords.Asked[].class);
        assertThat(List.of(kpis))
                .filteredOn(kpi -> kpi.id().equals("first-response-time"))
                .flatExtracting(MetricWords.Asked::measures)
                .extracting(MetricWords.Measured::counts)
                .contains(Map.of("value", "600"));

        MetricsField.Reply begunCounting =
                measure("first-response-time", "email", Map.of("total-first-response-minutes", "5"));
        assertThat(begunCounting.stored()).containsExactly(Map.entry("value", "600"));
        assertThat(measure("first-response-time", "email", Map.of("total-first-response-minutes", ""))
                        .result())
                .startsWith("10\u00A0h");
        assertThat(value("first-response-time", "email", "").stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "400 días", "10 leguas", "h"})
    void aTimeThatCannotBeIsRefused(String typed) {
        visit(begun());

        assertThat(value("first-response-time", "email", typed).problems()).containsOnlyKeys("value");
    }

    @Test
    void impossibleCountsAreRefusedBesideTheFieldInWordsAndStoreNothing() {
        AccessKey key = begun();
        visit(key);

        assertThat(measure("self-service-rate", "", Map.of("solved-without-agent", "30", "tickets", "20"))
                        .problems()
                        .get("solved-without-agent"))
                .matches("«.+» no puede ser más que «.+»");
        assertThat(measure("self-service-rate", "", Map.of("solved-without-agent", "-1", "tickets", "20"))
                        .problems()
                        .get("solved-without-agent"))
                .endsWith("no puede ser menos que 0");
        assertThat(measure("self-service-rate", "", Map.of("solved-without-agent", "pocas", "tickets", "20"))
                        .problems())
                .containsEntry("solved-without-agent", "Escribe un número");
        assertThat(measure("csat-mean", "", Map.of("total-stars", "60", "survey-answers", "10"))
                        .problems())
                .containsValue("El resultado tiene que quedar entre 1 y 5. Repasa los datos.");

        assertThat(openAssessment.open(key).measurements().values()).isEmpty();
    }

    /** What is stored goes on counting, so the page goes on saying it, and nothing that was typed goes away. */
    @Test
    void badInputLosesNeitherWhatIsStoredNorWhatWasTyped() {
        visit(begun());
        Map<String, String> good = Map.of("solved-without-agent", "5", "tickets", "20");
        Map<String, String> impossible = Map.of("solved-without-agent", "50", "tickets", "20");
        Map<String, String> incomplete = Map.of("solved-without-agent", "", "tickets", "20");
        measure("self-service-rate", "", good);

        MetricsField.Reply refused = measure("self-service-rate", "", impossible);
        MetricsField.Reply refusedValue = value("self-service-rate", "", "120");
        MetricsField.Reply waiting = measure("self-service-rate", "", incomplete);

        assertThat(List.of(refused, refusedValue, waiting))
                .extracting(MetricsField.Reply::result)
                .allMatch(result -> result.startsWith("25\u00A0%"));
        assertThat(List.of(refused, refusedValue, waiting))
                .extracting(MetricsField.Reply::counts)
                .containsExactly(impossible, impossible, incomplete);
        assertThat(refusedValue.problems()).containsOnlyKeys("value");
        assertThat(value("self-service-rate", "", " "))
                .isEqualTo(new MetricsField.Reply(waiting.result(), Map.of(), "", incomplete, good));
        field().forget("self-service-rate", "");
        assertThat(measure("self-service-rate", "", impossible).result()).isEmpty();
    }

    @Test
    void whatWasStoredEarlierIsStillSaidBesideBadInput() {
        AccessKey key = begun();
        visit(key);
        measure("self-service-rate", "", Map.of("solved-without-agent", "5", "tickets", "20"));
        visit(key);

        MetricsField.Reply refused = value("self-service-rate", "", "many");

        assertThat(refused.result()).startsWith("25\u00A0%");
        assertThat(refused.counts()).isEqualTo(Map.of("solved-without-agent", "5", "tickets", "20"));
    }

    @Test
    void whileCountsAreMissingNothingIsRefused() {
        visit(begun());

        MetricsField.Reply reply = measure("self-service-rate", "", Map.of("solved-without-agent", "3"));

        assertThat(reply.problems()).isEmpty();
        assertThat(reply.hint()).startsWith("En cuanto estén todos los datos");
    }

    @Test
    void aFigureComesBackWithItsCountsAndCanBeForgotten() {
        AccessKey key = begun();
        visit(key);
        measure("self-service-rate", "", Map.of("solved-without-agent", "5", "tickets", "20"));

        visit(key);
        assertThat(field().getElement().getProperty("kpis")).contains("\"solved-without-agent\":\"5\"", "25\u00A0%");
        field().forget("self-service-rate", "");

        assertThat(openAssessment.open(key).measurements().values()).isEmpty();
    }

    private void visit(AccessKey key) {
        navigate(new AssessmentSite(key.assessment()).serviceMetrics().path(), ServiceMetricsView.class);
    }

    private MetricsField field() {
        return find(MetricsField.class).single();
    }

    private MetricsField.Reply measure(String kpi, String channel, Map<String, String> counts) {
        return JSON.readValue(field().measure(kpi, channel, JSON.writeValueAsString(counts)), MetricsField.Reply.class);
    }

    private MetricsField.Reply value(String kpi, String channel, String value) {
        return JSON.readValue(field().value(kpi, channel, value), MetricsField.Reply.class);
    }
}
