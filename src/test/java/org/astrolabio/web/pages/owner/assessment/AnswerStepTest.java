package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.definition.RealQuestionnaire;
import org.junit.jupiter.api.Test;

class AnswerStepTest extends PageTest {

    private static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();

    @Test
    void eachAnswerIsStoredByItselfAndSaysWhen() {
        AccessKey key = begun();
        step(key, "strategy");

        field("strategy.exports").answer("sporadic");

        assertThat(stored(key, "strategy.exports")).contains(new Answer.Chosen("sporadic"));
        assertThat(status()).containsPattern("Guardado a las \\d?\\d:\\d\\d");
    }

    @Test
    void eachAnswerMovesTheBarOfAllThatIsAnswered() {
        AccessKey key = begun();
        step(key, "strategy");
        String before = find(HeadwayLine.class).single().getElement().getTextRecursively();
        assertThat(before).startsWith("0 de ");

        field("strategy.exports").answer("sporadic");

        HeadwayLine line = find(HeadwayLine.class).single();
        assertThat(line.getElement().getTextRecursively()).startsWith("1 de ").contains("como mucho");
        assertThat(line.getElement().getChild(0).getAttribute("value")).isEqualTo("1");
    }

    @Test
    void theBrowserIsToldWhatNeedNotBeKeptAnyLonger() {
        AccessKey key = begun();
        step(key, "strategy");

        field("strategy.exports").answer("sporadic");

        assertThat(field("strategy.exports").getElement().getProperty("stored")).matches("\\d+:sporadic");
    }

    @Test
    void questionsComeAndGoWithTheirTriggerAndAreAnnounced() {
        AccessKey key = begun();
        step(key, "strategy");
        assertThat(isAsked("strategy.export-years")).isFalse();

        field("strategy.exports").answer("sporadic");
        assertThat(isAsked("strategy.export-years")).isTrue();
        assertThat(status()).contains("preguntas nuevas", "¿Cuánto hace que vendes en otros países?");

        field("strategy.export-years").answer("from-one");
        assertThat(status()).doesNotContain("preguntas nuevas");
        field("strategy.exports").answer("none");
        assertThat(isAsked("strategy.export-years")).isFalse();
        assertThat(stored(key, "strategy.export-years")).contains(new Answer.Chosen("from-one"));

        field("strategy.exports").answer("sporadic");
        assertThat(field("strategy.export-years").getElement().getProperty("answer"))
                .isEqualTo("from-one");
    }

    @Test
    void goingOnWithGapsListsThemWithTheWordsThatStandBesideTheFields() {
        AccessKey key = begun();
        step(key, "technology");

        press("Continuar");

        ErrorSummary summary = find(ErrorSummary.class).single();
        assertThat(links(summary))
                .contains(problem("technology.management"))
                .allMatch(text -> text.endsWith("elige una respuesta"));
        assertThat(links(summary))
                .hasSameSizeAs(find(QuestionForm.class).single().shown().keySet().stream()
                        .filter(id -> !QUESTIONNAIRE.question(id).facts().optional())
                        .toList());
        assertThat(getCurrentView()).isInstanceOf(StepView.class);

        field("technology.management").answer("unknown");
        assertThat(problem("technology.management")).isEmpty();
    }

    @Test
    void aCompleteStepLeadsToTheNextAndTheLastToTheFigures() {
        AccessKey key = answered();
        step(key, "strategy");
        press("Continuar");
        assertThat(((StepView) getCurrentView()).getPageTitle()).isEqualTo("Paso 2 de 12: Tu empresa · Astrolabio");

        step(key, "duties");
        press("Continuar");
        assertThat(getCurrentView()).isInstanceOf(ServiceMetricsView.class);
    }

    @Test
    void anotherReaderHasNoAccessAndNoSuchStepIsNotFound() {
        AccessKey key = begun();
        AccessKey other = startAssessment.start(UI.getCurrent().getLocale());

        UI.getCurrent()
                .navigate(
                        new AssessmentSite(other.assessment()).step("strategy").path());
        assertThat(page()).contains("Este enlace no abre ningún diagnóstico");
        UI.getCurrent()
                .navigate(new AssessmentSite(key.assessment()).step("astrology").path());
        assertThat(page()).contains("Esta página no existe");
        UI.getCurrent().navigate("assessment/not-an-id/strategy");
        assertThat(page()).contains("Este enlace no abre ningún diagnóstico");
    }
}
