package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.markets.Shift;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.plan.OpenedPlan;
import org.junit.jupiter.api.Test;

class PlanTest extends PlanPageTest {

    @Test
    void itsActionsStandInWavesInTheOrderOfDoing() {
        AccessKey key = beginner();
        visit(key);

        List<PlanSheet.Line> lines = sheet().parts().stream()
                .flatMap(part -> part.actions().stream())
                .toList();

        assertThat(sheet().parts()).extracting(PlanSheet.Part::id).startsWith("wave-1", "wave-2", "wave-3");
        assertThat(lines)
                .extracting(PlanSheet.Line::id)
                .containsExactlyElementsOf(openPlan.open(key)
                        .plan()
                        .plan()
                        .actions()
                        .map(planned -> planned.action().id())
                        .toList());
        assertThat(lines)
                .extracting(PlanSheet.Line::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, lines.size()).boxed().toList());
        assertThat(lines)
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line.gain()).isNotBlank())
                .anySatisfy(line -> assertThat(line.gain()).matches("\\+\\d+(,\\d)? puntos?"))
                .anySatisfy(line -> assertThat(line.change()).contains("de «Insuficiente» a «Mejorable»"))
                .allSatisfy(line -> assertThat(line.status()).isEqualTo(Status.OPEN));
        assertThat(sheet().parts().get(1).after())
                .matches("Al terminar esta ola estarías en \\d+ de 100 · .+, y tu atención al cliente, en «.+»\\.");
    }

    @Test
    void everyActionOpensToAllThatItTakes() {
        AccessKey key = beginner();
        visit(key);
        OpenedPlan plan = openPlan.open(key);

        for (PlannedAction planned : plan.plan().plan().actions().toList()) {
            ActionBody body = opened(planned.action().id());
            assertThat(body.reason()).isNotBlank();
            assertThat(body.steps()).hasSizeBetween(3, 8);
            assertThat(body.why()).isNotBlank();
            assertThat(body.proof().formula()).contains("=");
            assertThat(body.pitfalls()).isNotEmpty();
            assertThat(body.needs()).hasSize(4);
            assertThat(body.facts()).hasSameSizeAs(planned.action().facts()).allMatch(fact -> fact.contains("("));
        }
    }

    @Test
    void whatTheLawAsksForSaysWhyItComesFirst() {
        visit(beginner());

        assertThat(actions("wave-1")).anySatisfy(line -> assertThat(line.why()).contains("en 14 días"));
    }

    @Test
    void aKpiWithAScaleNamesWhatToReachNext() {
        visit(beginner());

        assertThat(opened("responsible-team-and-hours").proof())
                .extracting(ActionBody.Proof::name, ActionBody.Proof::target)
                .containsExactly(
                        "Tiempo de primera respuesta (Correo electrónico)",
                        "Objetivo: empieza a medirlo; después, 24\u00A0h como mucho. Con eso llegas al nivel «Correcto».");
    }

    @Test
    void anActionForAbroadNamesWhatIsMissingForTheseMarkets() {
        AccessKey key = beginner();
        visit(key);
        String languages = openPlan.open(key).guidance().catalogue().actions().stream()
                .filter(action -> action.markets()
                        .filter(need -> need.name().equals("LANGUAGE"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        String hours = openPlan.open(key).guidance().catalogue().actions().stream()
                .filter(action -> action.markets()
                        .filter(need -> need.name().equals("HOURS"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(opened(languages).specifics())
                .containsExactly("Te faltan alemán (Alemania), polaco (Polonia) y portugués (Brasil).");
        assertThat(opened("answers-for-abroad").specifics())
                .containsExactly(
                        "Hay aduana de por medio con Brasil.",
                        "Se paga en otra moneda: eslotis polacos en Polonia y reales brasileños en Brasil.");
        assertThat(opened(hours).specifics())
                .singleElement()
                .asString()
                .matches(
                        "Brasil: entre 20 y 25 horas \\(2[05] del \\d.* 202\\d\\) a la semana sin nadie que conteste en su"
                                + " horario de trabajo\\.");
    }

    @Test
    void moreHoursFillTheWavesAtOnceAndAreKept() {
        AccessKey key = beginner();
        visit(key);
        int before = actions("wave-1").size();

        set("120", "09:00", "18:00");

        assertThat(actions("wave-1")).hasSizeGreaterThan(before);
        assertThat(page()).containsPattern("Guardado a las \\d?\\d:\\d\\d");
        visit(key);
        assertThat(actions("wave-1")).hasSizeGreaterThan(before);
        assertThat(find(PlanSettingsField.class).single().getElement().getProperty("settings"))
                .contains("\"hours\":120");
    }

    /** Split, past midnight, round the clock, by another clock: what is set is stored and shown again. */
    @Test
    void anyHoursAreKeptAndShownAgain() {
        AccessKey key = beginner();
        visit(key);

        set("20", "Atlantic/Canary", new ServiceDay.Span("10:00", "14:00"), new ServiceDay.Span("22:00", "06:00"));
        visit(key);
        assertThat(find(PlanSettingsField.class).single().getElement().getProperty("settings"))
                .contains(
                        "\"zone\":\"Atlantic/Canary\"",
                        "[{\"opens\":\"10:00\",\"closes\":\"14:00\"},{\"opens\":\"22:00\",\"closes\":\"06:00\"}]");

        set("20", "Europe/Madrid", new ServiceDay.Span("00:00", "00:00"));
        assertThat(problems()).isEqualTo("{}");
        assertThat(openPlan.open(key).plan().settings().hours().week())
                .isEqualTo(ServiceHours.each(
                        List.of(java.time.DayOfWeek.MONDAY, java.time.DayOfWeek.FRIDAY), List.of(Shift.ALL_DAY)));
    }

    @Test
    void impossibleSettingsAreRefusedBesideTheFieldAndChangeNothing() {
        AccessKey key = beginner();
        visit(key);
        List<PlanSheet.Line> before = actions("wave-1");

        set("1000", "18:00", "09:00");
        assertThat(problems()).contains("Escribe un número entero de 0 a 400");
        set("20", "18:00", "");
        assertThat(problems())
                .contains("MONDAY", "FRIDAY", "Escribe las dos horas")
                .doesNotContain("SUNDAY");
        set("20", "09:00", "09:00");
        assertThat(problems()).contains("si es todo el día, pulsa");
        set("20", "America/Nowhere", new ServiceDay.Span("09:00", "18:00"));
        assertThat(problems()).contains("Elige una zona horaria");

        assertThat(actions("wave-1")).isEqualTo(before);
        assertThat(openPlan.open(key).plan().settings().hoursPerMonth()).isEqualTo(20);
    }

    @Test
    void thePlanOfAPerfectCompanyIsEmptyAndSaysSoKindly() {
        visit(companies.perfect(Map.of()));

        assertThat(sheet().parts())
                .allSatisfy(part -> assertThat(part.actions()).isEmpty());
        assertThat(page()).contains("No te falta nada de lo que proponemos", "Enhorabuena");
    }

    @Test
    void itIsOfferedAsFiles() {
        AccessKey key = beginner();
        visit(key);

        assertThat(find(Anchor.class).all())
                .map(Anchor::getHref)
                .contains(
                        "assessment/" + key.assessment() + "/plan.xlsx?lang=es",
                        "assessment/" + key.assessment() + "/plan.csv?lang=es",
                        "assessment/" + key.assessment() + "/plan.ics?lang=es")
                .anyMatch(address -> address.startsWith("assessment/" + key.assessment() + "/report.pdf?lang=es"));
    }

    @Test
    void theResultsLeadToItWithItsFirstThreeActions() {
        AccessKey key = beginner();
        known(key);
        ResultsView page = navigate("assessment/" + key.assessment() + "/results", ResultsView.class);

        assertThat(page.getElement().getTextRecursively()).contains("Tu plan: estas son las tres primeras cosas");
        assertThat(find(PlanTeaser.class).single().getElement().getTextRecursively())
                .contains(openPlan.open(key)
                        .plan()
                        .plan()
                        .actions()
                        .limit(3)
                        .map(planned -> openPlan.open(key)
                                .guidance()
                                .texts(Locale.of("es"))
                                .action(planned.action().id())
                                .title())
                        .toList());
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        visit(beginner());

        assertThat(page()).contains("Your improvement plan", "What if you do them?", "Take it with you");
        assertThat(sheet().parts().getFirst().title()).isEqualTo("First wave: the first 30 days");
    }

    @Test
    void anotherReaderHasNoAccess() {
        AccessKey key = beginner();

        UI.getCurrent().navigate("assessment/" + key.assessment() + "/plan");

        assertThat(page()).contains("Este enlace no abre ningún diagnóstico");
    }

    @Test
    void whileAnswersAreMissingItLeadsBackToThem() {
        AccessKey key = companies.unfinished();
        known(key);

        UI.getCurrent().navigate("assessment/" + key.assessment() + "/plan");

        assertThat(page()).contains("Tu diagnóstico", "Empezar por la primera sección");
    }

    private void set(String hours, String opens, String closes) {
        set(hours, "America/Bogota", new ServiceDay.Span(opens, closes));
    }

    private void set(String hours, String zone, ServiceDay.Span... spans) {
        find(PlanSettingsField.class)
                .single()
                .change(JSON.writeValueAsString(new PlanSettingsField.Given(
                        hours,
                        Set.of("es"),
                        zone,
                        List.of(
                                new ServiceDay.Given("MONDAY", List.of(spans)),
                                new ServiceDay.Given("FRIDAY", List.of(spans)),
                                new ServiceDay.Given("SUNDAY", List.of())))));
    }

    private String problems() {
        return find(PlanSettingsField.class).single().getElement().getProperty("problems");
    }
}
