package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.MeasureService;
import org.astrolabio.assessment.StartFollowUp;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.plan.TrackAction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page of a new diagnosis: only what may have changed. */
class WhatChangedTest extends PageTest {

    private static final String CHANNELS = "customer-service.channels";

    @Autowired
    FinishAssessment finishAssessment;

    @Autowired
    StartFollowUp startFollowUp;

    @Autowired
    TrackAction trackAction;

    @Autowired
    MeasureService measureService;

    @Test
    void whatIsDoneIsAppliedAndCanBeCorrected() {
        AccessKey next = followUp(Status.DONE);

        navigate(new AssessmentSite(next.assessment()).changes().path(), ChangesView.class);

        assertThat(page())
                .contains("Lo que has hecho desde entonces", "Ya aplicado: «", "La última vez respondiste: Teléfono.")
                .contains("¿Ha cambiado algo más?", "Como la última vez", "1 cambio");
        QuestionField field = onlyField(CHANNELS);
        assertThat(field.getElement().getProperty("answer")).contains("help-centre");
        field.answer("phone");
        assertThat(stored(next, CHANNELS)).contains(Answer.ChosenSeveral.of("phone"));
        assertThat(status()).contains("Guardado a las");
    }

    @Test
    void whatNobodyKnewAndWhatIsUnderWayIsAsked() {
        AccessKey next = followUp(Status.IN_PROGRESS);

        navigate(new AssessmentSite(next.assessment()).changes().path(), ChangesView.class);

        assertThat(page())
                .contains("Lo que entonces no sabías", "Lo que tienes en marcha", "Acción en marcha: «")
                .doesNotContain("Ya aplicado");
        assertThat(questions()).containsExactly("payments.fraud", CHANNELS);
        onlyField("payments.fraud")
                .answer(onlyField("payments.fraud")
                        .question()
                        .options()
                        .getFirst()
                        .id());
        onlyField(CHANNELS).answer("email");
        assertThat(status()).doesNotContain("otra pestaña");
        press("Continuar");
        assertThat(getCurrentView()).isInstanceOf(CheckView.class);
    }

    @Test
    void theSectionsStandAsTheyWereLeft() {
        AccessKey next = followUp(Status.DONE);

        navigate(new AssessmentSite(next.assessment()).sections().path(), SectionListView.class);

        assertThat(page()).contains("Sigues desde tu diagnóstico del", "Empieza por aquí", "Como la última vez");
        answerQuestion.clear(next, "strategy.exports");
        UI.getCurrent().navigate(Pages.NO_ACCESS);
        navigate(new AssessmentSite(next.assessment()).sections().path(), SectionListView.class);
        assertThat(page()).containsOnlyOnce("Falta algo");
        assertThat(page().indexOf("Falta algo")).isLessThan(page().indexOf("Como la última vez"));
    }

    @Test
    void figuresAreMarkedAsThoseOfLastTimeUntilTheyAreRenewed() {
        AccessKey first = followUp(Status.DONE);
        Measure measure = Measure.of("self-service-rate");
        Map<String, Fraction> counts = Map.of("solved-without-agent", Fraction.of(1), "tickets", Fraction.of(4));
        measureService.measure(first, measure, counts);
        finishAssessment.finish(first);
        AccessKey next = let(startFollowUp.start(first, Locale.of("es")));

        navigate(new AssessmentSite(next.assessment()).serviceMetrics().path(), ServiceMetricsView.class);
        assertThat(page()).contains("Esta cifra es de tu diagnóstico del");
        navigate(new AssessmentSite(next.assessment()).sections().path(), SectionListView.class);
        assertThat(page()).contains("1 cifra por renovar");

        measureService.measure(next, measure, counts);
        navigate(new AssessmentSite(next.assessment()).serviceMetrics().path(), ServiceMetricsView.class);
        assertThat(page()).doesNotContain("Esta cifra es de");
    }

    @Test
    void aFirstDiagnosisHasNothingToCompareWith() {
        AccessKey key = answered();

        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).changes().path());

        assertThat(getCurrentView()).isInstanceOf(SectionListView.class);
        assertThat(page()).doesNotContain("Qué ha cambiado");
    }

    /** Answers by phone, does not know about fraud; has said of frequent questions how far it has come. */
    private AccessKey followUp(Status status) {
        AccessKey key = answered();
        answerQuestion.answer(key, CHANNELS, Answer.ChosenSeveral.of("phone"));
        answerQuestion.answer(key, "payments.fraud", Answer.UNKNOWN);
        finishAssessment.finish(key);
        trackAction.track(key, "faq", new ActionProgress(status, Optional.empty(), Optional.empty(), Optional.empty()));
        return let(startFollowUp.start(key, Locale.of("es")));
    }

    private AccessKey let(AccessKey key) {
        ((MockRequest) VaadinServletRequest.getCurrent().getRequest()).addCookie(AccessCookie.of(key, false));
        return key;
    }

    private List<String> questions() {
        return find(QuestionForm.class).all().stream()
                .flatMap(form -> form.shown().keySet().stream())
                .toList();
    }

    private QuestionField onlyField(String question) {
        return find(QuestionForm.class).all().stream()
                .flatMap(form -> form.shown().values().stream())
                .filter(field -> field.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
