package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.ShowDiagnosis;
import org.astrolabio.comparison.ComparePeers;
import org.astrolabio.comparison.SamplePeers;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.scoring.Scorecard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;

/** The comparison on the results page, for each number of companies that changes what is told. */
@SpringBootTest
@Import(Companies.class)
class PeersPageTest extends SpringBrowserlessTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Autowired
    private Companies companies;

    @Autowired
    private ShowDiagnosis showDiagnosis;

    @MockitoBean
    private ComparePeers comparePeers;

    @BeforeEach
    void readsSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    @Test
    void withTooFewItSaysKindlyWhenThereWillBeAComparison() {
        String page = chapter(own -> new PeerComparison(
                new Comparison.NotYet(4, Optional.of(SamplePeers.AS_OF)),
                List.of(),
                Optional.empty(),
                Optional.of(SamplePeers.NEXT)));

        assertThat(page)
                .contains("Todavía no hay bastantes empresas para compararte")
                .contains("En cuanto otras cinco empresas compartan sus puntuaciones")
                .contains("cada noche", "22 de noviembre de 2026", "23 de noviembre de 2026")
                .doesNotContain("mediana (", "de cada 100");
        assertThat(find(Strips.class).all()).isEmpty();
    }

    @Test
    void fiveToNineShowTheMedianAlone() {
        String page = chapter(own -> SamplePeers.with(own, 9));

        assertThat(page)
                .containsPattern("(Por (encima|debajo) de la mitad|Justo en la mitad) de las empresas de moda y textil"
                        + " de 10 a 49 personas; 9 empresas, noviembre de 2026\\.")
                .contains("Con tan pocas solo damos la mediana")
                .doesNotContain("Donde les llevas ventaja", "mitad central está");
        assertThat(strips().headings().middle()).isNull();
        assertThat(strips().rows())
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.lower()).isNull())
                .allSatisfy(row -> assertThat(row.ahead()).isNull())
                .allSatisfy(row -> assertThat(row.median()).isNotNull());
        assertThat(radar()).contains("\"middle\":null", "\"lower\":null").doesNotContain("\"median\":null");
    }

    @Test
    void fromTenOnThereAreQuartilesStrengthsAndWeaknesses() {
        String page = chapter(own -> SamplePeers.with(own, 29));

        assertThat(page)
                .contains("29 empresas, noviembre de 2026")
                .contains("y la mitad central está entre")
                .contains("Cuando sean 30", "Donde les llevas ventaja", "Donde te llevan ventaja")
                .contains("más de lo que tienen tres de cada cuatro", "menos de lo que tienen tres de cada cuatro")
                .doesNotContain("de cada 100 empresas");
        assertThat(strips().rows())
                .allSatisfy(row -> assertThat(row.middle()).matches("\\d+–\\d+"))
                .allSatisfy(row -> assertThat(row.ahead()).isNull());
        assertThat(strips().headings().ahead()).isNull();
        assertThat(radar()).contains("\"middle\":\"Mitad central\"").doesNotContain("\"lower\":null");
    }

    @Test
    void fromThirtyOnThePlaceIsSaidInASentence() {
        String page = chapter(own -> SamplePeers.with(own, 143));

        assertThat(page)
                .containsPattern(
                        "Por delante de (\\d+|menos de 1) de cada 100 empresas de moda y textil de 10 a 49 personas;"
                                + " 143 empresas, noviembre de 2026\\.")
                .doesNotContain("Cuando sean");
        assertThat(strips().caption()).endsWith("143 empresas, noviembre de 2026");
        assertThat(strips().rows()).allSatisfy(row -> assertThat(row.ahead()).matches("(\\d+|menos de 1) de cada 100"));
        assertThat(radar()).contains("Llegas a la mediana en ").contains("mitad central, ");
    }

    @Test
    void theLowestAndTheHighestAreNeverShown() {
        String page = chapter(own -> SamplePeers.with(own, 143)) + radar() + JSON.writeValueAsString(strips());

        assertThat(NUMBER.matcher(page).results().map(match -> Integer.valueOf(match.group())))
                .doesNotContain(SamplePeers.LOWEST, SamplePeers.HIGHEST);
    }

    @Test
    void whatWasPassedOverIsSaidWithItsReason() {
        assertThat(chapter(own -> SamplePeers.fallenBack(own, 12)))
                .contains(
                        "No te comparamos con las empresas de moda y textil de 10 a 49 personas: todavía son menos de cinco")
                .contains("Por eso te comparamos con las empresas de moda y textil.")
                .contains("empresas de moda y textil; 12 empresas");
        assertThat(chapter(own -> SamplePeers.tellingOfFew(own, 12)))
                .contains("se podría deducir la puntuación de alguna")
                .contains("empresas de moda y textil; 14 empresas");
    }

    @Test
    void aDimensionOfWhichTooFewHavePointsIsLeftOutAndNamed() {
        assertThat(chapter(own -> SamplePeers.without("payments", own, 40)))
                .contains("Sin comparar, por ser demasiado pocas las que tienen puntos ahí: Pagos.");
        assertThat(strips().rows())
                .filteredOn(row -> row.name().equals("Pagos"))
                .allSatisfy(row -> {
                    assertThat(row.median()).isNull();
                    assertThat(row.own()).contains("de 100");
                });
    }

    @Test
    void whoIsInSeveralSectorsChoosesOne() {
        chapter(own -> SamplePeers.with(own, 12));
        assertThat(find(SectorChoice.class).all()).isEmpty();

        chapter(own -> SamplePeers.inTwoSectors(own, 12));
        assertThat(find(SectorChoice.class).single().getElement().getTextRecursively())
                .contains("¿Con qué sector te comparamos?", "Alimentación", "Moda y textil");
    }

    @Test
    void aStrengthLeadsToItsAnswers() {
        chapter(own -> SamplePeers.with(own, 29));

        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> anchor.getText().equals("Ver las respuestas"))
                .isNotEmpty()
                .allSatisfy(
                        anchor -> assertThat(find(DimensionPanel.class).all()).anyMatch(panel -> anchor.getHref()
                                .endsWith("#" + panel.getId().orElseThrow())));
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(chapter(own -> SamplePeers.with(own, 143)))
                .containsPattern("Ahead of (\\d+|less than 1) in every 100 companies in fashion and textiles with"
                        + " 10 to 49 people; 143 companies, November 2026\\.");
    }

    private static final JsonMapper JSON = new JsonMapper();

    private Strips.Content strips() {
        return JSON.readValue(find(Strips.class).single().getElement().getProperty("strips"), Strips.Content.class);
    }

    private String radar() {
        return find(Radar.class, find(PeersPicture.class).single())
                .single()
                .getElement()
                .getPropertyRaw("chart")
                .toString();
    }

    /** The chapter on the page of a company that is strong in some dimensions and weak in others. */
    private String chapter(Function<Scorecard, PeerComparison> peers) {
        AccessKey key = companies.worst(Map.of(
                "payments.fraud", new Answer.Chosen("managed"),
                "payments.digital", new Answer.Chosen("complete"),
                "payments.providers", new Answer.Chosen("with-backup"),
                "payments.by-country", new Answer.Chosen("reviewed")));
        given(comparePeers.compare(any(), any()))
                .willReturn(peers.apply(showDiagnosis.show(key).diagnosis().scorecard()));
        MockRequest request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(AccessCookie.of(key, false));
        Component page = navigate("assessment/" + key.assessment() + "/results", ResultsView.class);
        assertThat(page).isNotNull();
        return find(PeersChapter.class).single().getElement().getTextRecursively();
    }
}
