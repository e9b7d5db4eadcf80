package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.StartFollowUp;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pages tell of several diagnoses of one company. */
class HistoryTest extends PlanPageTest {

    private static final String CHANNELS = "customer-service.channels";

    @Autowired
    StartFollowUp startFollowUp;

    @Autowired
    AnswerQuestion answerQuestion;

    @Autowired
    FinishAssessment finishAssessment;

    @Test
    void theFirstDiagnosisOffersTheNext() {
        AccessKey key = companies.worst(Map.of());
        known(key);

        navigate("assessment/" + key.assessment() + "/results", ResultsView.class);

        assertThat(page())
                .contains("¿Ha cambiado algo?", "Hacer un nuevo diagnóstico")
                .doesNotContain("Ver qué ha cambiado");
        assertThat(find(PostButton.class).single().getElement().getAttribute("action"))
                .isEqualTo("assessment/" + key.assessment() + "/follow-up?lang=es");
        visit(key);
        assertThat(page()).contains("Hacer un nuevo diagnóstico");
    }

    @Test
    void oneUnderWayIsGoneOnWith() {
        AccessKey key = companies.worst(Map.of());
        AccessKey next = startFollowUp.start(key, Locale.of("es"));
        known(key);

        navigate("assessment/" + key.assessment() + "/results", ResultsView.class);

        assertThat(page()).contains("Tienes un nuevo diagnóstico a medias").doesNotContain("¿Ha cambiado algo?");
        assertThat(find(Anchor.class)
                        .withText("Seguir con el nuevo diagnóstico")
                        .single()
                        .getHref())
                .isEqualTo("assessment/" + key.assessment() + "/sibling/" + next.assessment());
    }

    @Test
    void theNextDiagnosisSaysFirstWhatMoved() {
        AccessKey first = companies.worst(Map.of());
        AccessKey second = next(first);
        known(second);

        navigate("assessment/" + second.assessment() + "/results", ResultsView.class);

        assertThat(page()).containsPattern("Desde el .* has subido (un punto|\\d+ puntos): de 0 puntos \\(.*\\) a");
        assertThat(page()).doesNotContain("El cuestionario es otro", "Este no es tu último");
        known(first);
        navigate("assessment/" + first.assessment() + "/results", ResultsView.class);
        assertThat(page()).contains("Este no es tu último diagnóstico").doesNotContain("has subido");
    }

    @Test
    void theHistoryShowsAllWithTheirLevels() {
        AccessKey first = companies.worst(Map.of());
        AccessKey second = next(first);
        known(second);

        navigate("assessment/" + second.assessment() + "/history", HistoryView.class);

        assertThat(page()).contains("Has hecho 2 diagnósticos", "Dimensión por dimensión", "Comparar dos diagnósticos");
        assertThat(find(ScoreChart.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("chart")
                        .toString())
                .contains("Has pasado de 0 a ");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("assessment/" + second.assessment() + "/sibling/" + first.assessment());
        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> anchor.getHref().contains("/sibling/"))
                .extracting(Anchor::getText)
                .as("two of one day tell their times")
                .allMatch(text -> text.matches(".* a las \\d{1,2}:\\d\\d"));
    }

    @Test
    void theComparisonNamesEachChangedAnswerThenAndNow() {
        AccessKey first = companies.worst(Map.of());
        AccessKey second = next(first);
        known(second);

        compare(second, first, second);

        String forth = page();
        assertThat(forth).contains("Una respuesta ha cambiado", "Antes", "Después", "centro de ayuda");
        assertThat(forth).contains("Atención al cliente, criterio a criterio");
        assertThat(forth).doesNotContain("De dónde viene la diferencia");
        compare(second, second, first);
        assertThat(page()).isEqualTo(forth);
        compare(second, second, second);
        assertThat(page()).contains("no te has movido", "Ninguna respuesta ha cambiado");
    }

    @Test
    void aForeignDiagnosisIsNotCompared() {
        AccessKey mine = companies.worst(Map.of());
        AccessKey foreign = companies.worst(Map.of());
        known(mine);

        visitComparison(mine, foreign, mine);

        assertThat(getCurrentView()).isInstanceOf(HistoryView.class);
    }

    private void compare(AccessKey shown, AccessKey from, AccessKey to) {
        UI.getCurrent().navigate("assessment/" + shown.assessment() + "/history");
        visitComparison(shown, from, to);
    }

    private static void visitComparison(AccessKey shown, AccessKey from, AccessKey to) {
        UI.getCurrent()
                .navigate(
                        "assessment/" + shown.assessment() + "/compare",
                        QueryParameters.simple(Map.of(
                                "from", from.assessment().toString(),
                                "to", to.assessment().toString())));
    }

    private AccessKey next(AccessKey key) {
        AccessKey next = startFollowUp.start(key, Locale.of("es"));
        answerQuestion.answer(
                next, CHANNELS, Answer.ChosenSeveral.of("phone", "email", "live-chat", "whatsapp", "help-centre"));
        finishAssessment.finish(next);
        return next;
    }
}
