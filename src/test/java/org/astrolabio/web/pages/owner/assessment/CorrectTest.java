package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.CorrectDiagnosis;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.StartFollowUp;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.diagnosis.Diagnoses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner corrects what was finished. */
class CorrectTest extends PageTest {

    private static final String WRONG = "payments.fraud";
    private static final String CORRECT = "Corregir este diagnóstico";
    private static final String SAVE = "Guardar la corrección";
    private static final String DISCARD = "Descartar la corrección";

    @Autowired
    FinishAssessment finishAssessment;

    @Autowired
    StartFollowUp startFollowUp;

    @Autowired
    CorrectDiagnosis correct;

    @Autowired
    Diagnoses diagnoses;

    @Test
    void fromTheResultsToTheCorrectedDiagnosis() {
        AccessKey key = finished();
        results(key);
        press(CORRECT);
        assertThat(view()).isEqualTo("CheckView");
        assertThat(page()).contains("Todavía no has corregido nada", "Estás corrigiendo tu diagnóstico del");
        assertThat(find(SharingBox.class).exists()).isFalse();

        step(key, "payments");
        assertThat(find(Aside.class).single().getElement().getTextRecursively()).contains("Estás corrigiendo");
        field(WRONG).answer("managed");
        check(key);
        assertThat(page()).contains("Lo que corriges: una cosa");
        press(SAVE);

        assertThat(view()).isEqualTo("ResultsView");
        assertThat(page()).containsPattern("Hecho el .* y corregido el ").contains(CORRECT);
        assertThat(revision(key)).isEqualTo(2);
        history(key);
        assertThat(page()).contains("Has hecho un diagnóstico").containsOnlyOnce("corregido el");
    }

    @Test
    void theListSaysHowItWasAndHowItIs() {
        AccessKey key = correcting();
        describeCompany.describe(key, COMPANY.withName("Cerámica Dolores"));

        check(key);

        String list = find(Section.class).all().stream()
                .map(section -> section.getElement().getTextRecursively())
                .filter(text -> text.startsWith("Lo que corriges"))
                .findFirst()
                .orElseThrow();
        assertThat(list).contains("Cerámica Lola", "Cerámica Dolores");
    }

    @Test
    void whatIsLackingIsTold() {
        AccessKey key = correcting();
        answerQuestion.clear(key, WRONG);
        check(key);

        press(SAVE);

        assertThat(view()).isEqualTo("CheckView");
        assertThat(links(find(ErrorSummary.class).single()))
                .singleElement()
                .asString()
                .contains("elige una respuesta");
        assertThat(revision(key)).isEqualTo(1);
    }

    @Test
    void whatIsDiscardedIsAsItWas() {
        AccessKey key = correcting();
        var before = diagnoses.ofAssessment(key.assessment());
        answerQuestion.answer(key, WRONG, new Answer.Chosen("managed"));
        check(key);

        press(DISCARD);

        assertThat(view()).isEqualTo("ResultsView");
        assertThat(page()).contains(CORRECT).doesNotContain("corrección a medias");
        assertThat(stored(key, WRONG)).contains(new Answer.Chosen("none"));
        assertThat(diagnoses.ofAssessment(key.assessment())).isEqualTo(before);
    }

    @Test
    void meanwhileTheResultsSayThatItIsUnderWay() {
        AccessKey key = correcting();

        results(key);

        assertThat(page()).contains("Tienes una corrección a medias");
        assertThat(find(NativeButton.class).withText(CORRECT).exists()).isFalse();
    }

    @Test
    void whatAnotherTabHasChangedMeanwhileIsShownAndNothingIsSaved() {
        AccessKey key = correcting();
        check(key);
        answerQuestion.answer(key, WRONG, new Answer.Chosen("managed"));

        press(SAVE);

        assertThat(view()).isEqualTo("CheckView");
        assertThat(page()).contains("Lo que corriges: una cosa");
        assertThat(alert()).contains("se ha cambiado, guardado o descartado en otra pestaña");
        assertThat(revision(key)).isEqualTo(1);
    }

    @Test
    void whatAnotherTabHasSavedMeanwhileIsTold() {
        AccessKey key = correcting();
        check(key);
        correct.discard(key, openAssessment.open(key).revision());

        press(SAVE);

        assertThat(view()).isEqualTo("ResultsView");
        assertThat(alert()).contains("se ha cambiado, guardado o descartado en otra pestaña");
    }

    @Test
    void onlyTheLatestIsOffered() {
        AccessKey first = finished();
        AccessKey second = startFollowUp.start(first, Locale.of("es"));
        finishAssessment.finish(second);

        results(first);

        assertThat(find(NativeButton.class).withText(CORRECT).exists()).isFalse();
    }

    private AccessKey finished() {
        AccessKey key = answered();
        finishAssessment.finish(key);
        return key;
    }

    private AccessKey correcting() {
        AccessKey key = finished();
        correct.begin(key);
        return key;
    }

    private void check(AccessKey key) {
        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).check().path());
    }

    private void results(AccessKey key) {
        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).results().path());
    }

    private void history(AccessKey key) {
        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).history().path());
    }

    private int revision(AccessKey key) {
        return diagnoses.ofAssessment(key.assessment()).orElseThrow().revision().number();
    }

    private String alert() {
        return find(Div.class).withAttribute("role", "alert").single().getText();
    }

    private String view() {
        return getCurrentView().getClass().getSimpleName();
    }
}
