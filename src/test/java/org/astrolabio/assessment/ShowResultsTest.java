package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.web.pages.owner.results.ResultsView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Companies.class)
class ShowResultsTest extends SpringBrowserlessTest {

    private final Companies companies;

    @Autowired
    ShowResultsTest(Companies companies) {
        this.companies = companies;
    }

    @BeforeEach
    void readsSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    @Test
    void thePerfectCompanyLeadsAndHasNoWeakness() {
        Component page = visit(companies.perfect(Map.of()));

        assertThat(text(page, "h1")).containsExactly("Diagnóstico de Cerámica Lola");
        assertThat(text(page, ".score").getFirst()).isEqualTo("100 de 100 · Referente");
        assertThat(text(page, "h2")).contains("Un primer paso para esta semana").doesNotContain("Por averiguar");
        assertThat(page.getElement().getTextRecursively())
                .contains("Nivel 5 de 5", "No hay ninguna respuesta floja", "sin ningún «No lo sé»")
                .doesNotContain("frena");
    }

    @Test
    void theWorstCompanyIsToldWhereToStartAndWhatWillHoldItDown() {
        Component page = visit(companies.worst());

        assertThat(text(page, ".score").getFirst()).isEqualTo("0 de 100 · Inicial");
        assertThat(text(page, "h2"))
                .contains("Lo que te frena", "4 puntos críticos pendientes")
                .doesNotContain("Un primer paso para esta semana");
        assertThat(page.getElement().getTextRecursively())
                .contains("Todavía no hay ninguna respuesta que destaque")
                .doesNotContain("frenan tu nivel", "tu nivel subirá");
    }

    @Test
    void aGateThatHoldsTheLevelDownComesFirstWithWhatRemovesIt() {
        Component page = visit(companies.perfect(Map.of("legal.data-protection", new Answer.Chosen("none"))));

        assertThat(text(page, ".score").getFirst()).endsWith("de 100 · En desarrollo");
        assertThat(text(page, ".first-step").getFirst()).contains("Protección de datos");
        assertThat(text(page, ".held-down").getFirst())
                .contains("Algo frena tu nivel", "«Referente», pero tu nivel se queda en «En desarrollo»")
                .contains("Tu respuesta: ", "Cómo resolverlo: ")
                .contains("En cuanto lo resuelvas, tu nivel subirá a «Referente».");
    }

    @Test
    void whatNobodyKnowsIsListedAndSaysHowFarItCouldMoveTheScore() {
        Component page = visit(companies.ignorant());

        assertThat(text(page, ".score").getFirst()).isEqualTo("0 de 100 · Inicial");
        assertThat(text(page, "h2")).contains("Por averiguar");
        assertThat(text(page, ".reliability").getFirst()).contains("100 de 100 · Referente");
        assertThat(page.getElement().getTextRecursively()).contains("No lo sé");
    }

    @Test
    void aWeaknessOpensToItsAnswerItsMeaningAndTheNextStep() {
        visit(companies.perfect(Map.of("payments.fraud", new Answer.Chosen("none"))));

        assertThat(find(NativeDetails.class).all())
                .map(details -> details.getElement().getTextRecursively())
                .anySatisfy(details -> assertThat(details)
                        .contains("fraude")
                        .contains("Pregunta", "Tu respuesta", "Qué supone", "Qué hacer"));
    }

    @Test
    void everyDimensionShowsItsScoreInWordsAndOpensToAllItsAnswers() {
        Component page = visit(companies.perfect(Map.of()));

        assertThat(text(page, ".dimension")).hasSize(9).allSatisfy(dimension -> assertThat(dimension)
                .contains("100 de 100 · Referente", "Qué hacer ahora"));
        assertThat(text(page, ".dimension"))
                .anySatisfy(dimension -> assertThat(dimension).contains("Las 6 respuestas que hay detrás"));
    }

    @Test
    void theRadarSaysInWordsWhatItDraws() {
        Component page = visit(companies.perfect(Map.of("payments.fraud", new Answer.Chosen("none"))));

        String chart =
                find(page, "astrolabio-radar").getLast().getPropertyRaw("chart").toString();

        assertThat(chart)
                .contains("el más débil, Pagos (")
                .contains("\"name\":\"Atención al cliente\",\"points\":100,\"level\":\"Referente\"")
                .contains("\"name\":\"Inicial\",\"upTo\":20");
    }

    @Test
    void reportAndAnnexAreOfferedTogetherAndAloneInBothLanguages() {
        AccessKey key = companies.perfect(Map.of());
        visit(key);

        assertThat(find(Anchor.class).all())
                .map(Anchor::getHref)
                .containsAll(Stream.of("es", "en")
                        .flatMap(language ->
                                Stream.of("report", "annex", "whole").map(extent -> report(key, language, extent)))
                        .toList());
    }

    @Test
    void thePrivateLinkIsThereToKeepOnceItIsAskedForAndNoSooner() {
        AccessKey key = companies.perfect(Map.of());
        Component page = visit(key);
        assertThat(page.getElement().getOuterHTML()).doesNotContain(key.secret().text());
        assertThat(find(page, "astrolabio-private-link")).isEmpty();

        test(find(NativeButton.class).withText("Ver mi enlace privado").single())
                .click();

        assertThat(find(page, "astrolabio-private-link").getFirst().getProperty("path"))
                .isEqualTo("/continue/" + key.secret().text());
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        Component page = visit(companies.worst());

        assertThat(text(page, ".score").getFirst()).isEqualTo("0 out of 100 · Starting");
        assertThat(text(page, "h2")).contains("What holds you back", "Dimension by dimension");
    }

    @Test
    void markupInANameIsShownAsItWasGivenAndWhatWouldTurnItRoundIsLeftOut() {
        Component page = visit(companies.called("<b>Lola</b> & \u202Ehijos 🏺"));

        assertThat(text(page, "h1")).containsExactly("Diagnóstico de <b>Lola</b> & hijos 🏺");
        assertThat(find(page, "b")).isEmpty();
    }

    @Test
    void aStrangerSeesNothing() {
        AccessKey key = companies.perfect(Map.of());
        AccessKey other = companies.worst();
        MockRequest request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(AccessCookie.of(new AccessKey(key.assessment(), other.secret()), false));

        UI.getCurrent().navigate("assessment/" + key.assessment() + "/results");

        assertThat(getCurrentView()).isNotInstanceOf(ResultsView.class);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain(Companies.NAME);
    }

    @Test
    void anUnfinishedAssessmentLeadsBackToItsQuestions() {
        AccessKey key = companies.unfinished();
        giveCookie(key);

        UI.getCurrent().navigate("assessment/" + key.assessment() + "/results");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("assessment/" + key.assessment());
    }

    private static String report(AccessKey key, String language, String extent) {
        String zone = URLEncoder.encode(ZoneId.systemDefault().getId(), StandardCharsets.UTF_8);
        return "assessment/%s/report.pdf?lang=%s&zone=%s&extent=%s".formatted(key.assessment(), language, zone, extent);
    }

    private Component visit(AccessKey key) {
        giveCookie(key);
        return navigate("assessment/" + key.assessment() + "/results", ResultsView.class);
    }

    private static void giveCookie(AccessKey key) {
        MockRequest request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(AccessCookie.of(key, false));
    }

    private static List<String> text(Component page, String selector) {
        return find(page, selector).stream().map(Element::getTextRecursively).toList();
    }

    /** All elements below with this tag, or, after a dot, with this class. */
    private static List<Element> find(Component page, String selector) {
        return descendants(page.getElement())
                .filter(element -> selector.startsWith(".")
                        ? element.getClassList().contains(selector.substring(1))
                        : element.getTag().equals(selector))
                .toList();
    }

    private static Stream<Element> descendants(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(ShowResultsTest::descendants));
    }
}
