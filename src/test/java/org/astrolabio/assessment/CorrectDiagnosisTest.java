package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.history.ShowHistory;
import org.astrolabio.plan.ChangePlanSettings;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.TrackAction;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CorrectDiagnosisTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Measure SELF_SERVICE = Measure.of("self-service-rate");
    private static final Map<String, Fraction> COUNTS =
            Map.of("solved-without-agent", Fraction.of(1), "tickets", Fraction.of(4));
    private static final String WRONG = "payments.fraud";
    private static final String OTHER = "payments.digital";
    private static final Answer BEST = new Answer.Chosen("managed");

    private final Companies companies;
    private final CorrectDiagnosis correct;
    private final StartFollowUp startFollowUp;
    private final FinishAssessment finish;
    private final OpenAssessment open;
    private final AnswerQuestion answer;
    private final DescribeCompany describe;
    private final MeasureService measure;
    private final ShowHistory showHistory;
    private final TrackAction trackAction;
    private final ChangePlanSettings changeSettings;
    private final OpenPlan openPlan;
    private final Diagnoses diagnoses;
    private final DSLContext db;

    CorrectDiagnosisTest(
            Companies companies,
            CorrectDiagnosis correct,
            StartFollowUp startFollowUp,
            FinishAssessment finish,
            OpenAssessment open,
            AnswerQuestion answer,
            DescribeCompany describe,
            MeasureService measure,
            ShowHistory showHistory,
            TrackAction trackAction,
            ChangePlanSettings changeSettings,
            OpenPlan openPlan,
            Diagnoses diagnoses,
            DSLContext db) {
        this.companies = companies;
        this.correct = correct;
        this.startFollowUp = startFollowUp;
        this.finish = finish;
        this.open = open;
        this.answer = answer;
        this.describe = describe;
        this.measure = measure;
        this.showHistory = showHistory;
        this.trackAction = trackAction;
        this.changeSettings = changeSettings;
        this.openPlan = openPlan;
        this.diagnoses = diagnoses;
        this.db = db;
    }

    @Test
    void aCorrectedAnswerIsARevisionOfTheSameDiagnosis() {
        AccessKey key = companies.worst();
        Diagnosis before = diagnosis(key);
        correct.begin(key);
        answer.answer(key, WRONG, BEST);

        Diagnosis after = correct.save(key, seen(key));

        assertThat(diagnosis(key)).isEqualTo(after);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
        assertThat(after.questionnaireHash()).isEqualTo(before.questionnaireHash());
        assertThat(after.revision().number()).isEqualTo(2);
        assertThat(after.revision().correctedAt()).isPresent();
        assertThat(after.scorecard().overall().points())
                .isGreaterThan(before.scorecard().overall().points());
        assertThat(db.fetch(
                                "select revision, created_at from diagnosis where assessment_id = ? order by revision",
                                key.assessment())
                        .getValues("created_at", Instant.class))
                .as("the revision before is kept")
                .containsExactly(before.createdAt(), after.revision().at());
        assertThat(open.open(key).isOpen()).isFalse();
        assertThat(open.open(key).finishedAt()).contains(before.createdAt());
    }

    @Test
    void theHistoryTellsOfOneDiagnosis() {
        AccessKey key = companies.worst();
        correctOneAnswer(key);

        assertThat(showHistory.show(key).made()).singleElement().satisfies(made -> assertThat(
                        made.diagnosis().revision().number())
                .isEqualTo(2));
        assertThat(showHistory.show(key).underWay()).isEmpty();
        assertThat(showHistory.show(key).corrected()).isEmpty();
    }

    @Test
    void companyAndFiguresAreCorrectedToo() {
        AccessKey key = companies.worst();
        correct.begin(key);
        describe.describe(key, open.open(key).company().withName("Cerámica Dolores"));
        measure.measure(key, SELF_SERVICE, COUNTS);

        Diagnosis after = correct.save(key, seen(key));

        assertThat(after.company().name()).isEqualTo("Cerámica Dolores");
        assertThat(after.measurements().value(SELF_SERVICE)).isPresent();
        assertThat(open.open(key).counts()).containsEntry(SELF_SERVICE, COUNTS);
    }

    @Test
    void untilItIsSavedEverythingIsToldAsBefore() {
        AccessKey key = companies.worst();
        Diagnosis before = diagnosis(key);
        AnswerSheet sheet = open.open(key).sheet();
        correct.begin(key);
        answer.answer(key, WRONG, BEST);

        assertThat(diagnosis(key)).isEqualTo(before);
        assertThat(finish.finish(key)).as("finishing again").isEqualTo(before);
        assertThat(showHistory.show(key).corrected()).map(CompanyAssessment::id).contains(key.assessment());
        assertThat(open.open(key).correction()).hasValueSatisfying(correction -> {
            assertThat(correction.answers()).isEqualTo(sheet);
            assertThat(correction.company().name()).contains(before.company().name());
        });
    }

    @Test
    void whatIsDiscardedIsAsItWas() {
        AccessKey key = startFollowUp.start(companies.worst(), SPANISH);
        measure.measure(key, SELF_SERVICE, COUNTS);
        finish.finish(key);
        Diagnosis diagnosis = diagnosis(key);
        OpenedAssessment before = open.open(key);
        List<Object> rows = rows(key);
        correct.begin(key);
        answer.answer(key, WRONG, BEST);
        answer.clear(key, "strategy.sells-online");
        measure.forget(key, SELF_SERVICE);
        describe.describe(key, CompanyDraft.EMPTY.withName("x").withCountry("FR"));

        correct.discard(key, seen(key));

        assertThat(open.open(key))
                .usingRecursiveComparison()
                .ignoringFields("revision")
                .isEqualTo(before);
        assertThat(rows(key)).as("with their times").isEqualTo(rows);
        assertThat(diagnosis(key)).isEqualTo(diagnosis);
        assertThat(kept(key)).isZero();
    }

    @Test
    void withoutAChangeThereIsNoRevision() {
        AccessKey key = companies.worst();
        Diagnosis before = diagnosis(key);
        correct.begin(key);
        Answer wrong = open.open(key).sheet().answer(WRONG).orElseThrow();
        answer.answer(key, WRONG, BEST);
        answer.answer(key, WRONG, wrong);

        assertThat(correct.save(key, seen(key))).isEqualTo(before);

        assertThat(open.open(key).isOpen()).isFalse();
        assertThat(kept(key)).isZero();
    }

    @Test
    void whatACorrectionLacksIsTold() {
        AccessKey key = companies.worst();
        correct.begin(key);
        answer.clear(key, WRONG);

        assertThatExceptionOfType(IncompleteAssessment.class)
                .isThrownBy(() -> correct.save(key, seen(key)))
                .satisfies(lacking -> assertThat(lacking.problems()).containsExactly(new AnswerProblem.Missing(WRONG)));

        assertThat(diagnosis(key).revision().number()).isEqualTo(1);
        assertThat(open.open(key).isOpen()).isTrue();
    }

    @Test
    void itIsCorrectedAsOftenAsNeeded() {
        AccessKey key = companies.worst();
        correctOneAnswer(key);
        correct.begin(key);
        answer.answer(key, OTHER, new Answer.Chosen("card"));

        Diagnosis third = correct.save(key, seen(key));

        assertThat(third.revision().number()).isEqualTo(3);
        assertThat(third.answers().answer(WRONG)).contains(BEST);
    }

    @Test
    void nobodySavesOrDiscardsWhatTheirPageHasNotShown() {
        AccessKey key = companies.worst();
        correct.begin(key);
        int shown = seen(key);
        answer.answer(key, WRONG, BEST);

        assertThatThrownBy(() -> correct.save(key, shown)).isInstanceOf(CorrectedElsewhere.class);
        assertThatThrownBy(() -> correct.discard(key, shown)).isInstanceOf(CorrectedElsewhere.class);
        assertThat(open.open(key).sheet().answer(WRONG)).contains(BEST);

        correct.save(key, seen(key));
        assertThatThrownBy(() -> correct.save(key, seen(key))).isInstanceOf(CorrectedElsewhere.class);
        assertThatThrownBy(() -> correct.discard(key, seen(key))).isInstanceOf(CorrectedElsewhere.class);
    }

    @Test
    void twoTabsAtOnceMakeOneRevision() throws Exception {
        for (int round = 0; round < 3; round++) {
            AccessKey key = companies.worst();
            correct.begin(key);
            answer.answer(key, WRONG, BEST);
            int shown = seen(key);
            int saved = 0;
            try (ExecutorService tabs = Executors.newFixedThreadPool(6)) {
                Callable<Diagnosis> tab = () -> correct.save(key, shown);
                for (Future<Diagnosis> each : tabs.invokeAll(Collections.nCopies(6, tab))) {
                    saved += saved(each) ? 1 : 0;
                }
            }
            assertThat(saved).isEqualTo(1);
            assertThat(diagnosis(key).revision().number()).isEqualTo(2);
        }
    }

    @Test
    void aSecondTabThatBeginsGoesOnWithTheSameCorrection() {
        AccessKey key = companies.worst();
        correct.begin(key);
        answer.answer(key, WRONG, BEST);
        Correction correction = open.open(key).correction().orElseThrow();

        correct.begin(key);

        assertThat(open.open(key).correction()).contains(correction);
        assertThat(open.open(key).sheet().answer(WRONG)).contains(BEST);
    }

    @Test
    void thePlanKeepsItsSettingsAndWhatWasSaidOfIt() {
        AccessKey key = startFollowUp.start(companies.worst(), SPANISH);
        finish.finish(key);
        PlanSettings settings = openPlan.open(key).plan().settings().withHoursPerMonth(33);
        changeSettings.change(key, openPlan.open(key).plan().settings(), settings);
        ActionProgress said = new ActionProgress(
                ActionProgress.Status.PLANNED,
                Optional.of("Lola"),
                Optional.of(LocalDate.of(2027, 1, 31)),
                Optional.of("Con Marta"));
        trackAction.track(key, "faq", said);

        correctOneAnswer(key);

        assertThat(openPlan.open(key).plan().settings()).isEqualTo(settings);
        assertThat(openPlan.open(key).plan().progress("faq")).isEqualTo(said);
    }

    @Test
    void theComparisonCountsTheLatestRevisionOnce() {
        AccessKey key = companies.worst();
        Object before = submission(key);

        correctOneAnswer(key);

        assertThat(submission(key)).isNotEqualTo(before);
        assertThat(db.fetch(
                        "select * from peer_submission where diagnosis_id = ?",
                        diagnosis(key).id()))
                .hasSize(1);
    }

    @Test
    void onlyTheLatestIsCorrected() {
        AccessKey key = companies.worst();
        assertThatThrownBy(() -> correct.begin(companies.unfinished())).isInstanceOf(NoDiagnosisYet.class);
        AccessKey next = startFollowUp.start(key, SPANISH);
        assertThatThrownBy(() -> correct.begin(next)).isInstanceOf(NoDiagnosisYet.class);
        finish.finish(next);

        assertThatThrownBy(() -> correct.begin(key)).isInstanceOf(NotTheLatest.class);
        correct.begin(next);
    }

    @Test
    void aForeignKeyCorrectsNothing() {
        AccessKey mine = companies.worst();
        AccessKey foreign = new AccessKey(mine.assessment(), companies.worst().secret());

        assertThatThrownBy(() -> correct.begin(foreign)).isInstanceOf(AssessmentNotFound.class);
        correct.begin(mine);
        assertThatThrownBy(() -> correct.save(foreign, seen(mine))).isInstanceOf(AssessmentNotFound.class);
        assertThatThrownBy(() -> correct.discard(foreign, seen(mine))).isInstanceOf(AssessmentNotFound.class);
    }

    @Test
    void whoBeginsAnotherDiagnosisMeanwhileIsLedToTheCorrection() {
        AccessKey key = companies.worst();
        correct.begin(key);

        assertThat(startFollowUp.start(key, SPANISH)).isEqualTo(key);
    }

    @Test
    void theNextDiagnosisUnderWayIsCorrectedWhereItHadTakenOver() {
        AccessKey key = companies.worst(Map.of("strategy.sells-online", new Answer.Chosen("both")));
        AccessKey next = startFollowUp.start(key, SPANISH);
        Answer changedSince = Answer.UNKNOWN;
        answer.answer(next, OTHER, changedSince);
        correct.begin(key);
        answer.answer(key, WRONG, BEST);
        answer.answer(key, OTHER, new Answer.Chosen("card"));
        measure.measure(key, SELF_SERVICE, COUNTS);
        describe.describe(key, open.open(key).company().withName("Cerámica Dolores"));

        correct.save(key, seen(key));

        OpenedAssessment opened = open.open(next);
        assertThat(opened.sheet().answer(WRONG)).contains(BEST);
        assertThat(opened.sheet().answer(OTHER)).contains(changedSince);
        assertThat(opened.counts()).containsEntry(SELF_SERVICE, COUNTS);
        assertThat(opened.company().name()).contains("Cerámica Dolores");
    }

    private void correctOneAnswer(AccessKey key) {
        correct.begin(key);
        answer.answer(key, WRONG, BEST);
        correct.save(key, seen(key));
    }

    private Diagnosis diagnosis(AccessKey key) {
        return diagnoses.ofAssessment(key.assessment()).orElseThrow();
    }

    private int seen(AccessKey key) {
        return open.open(key).revision();
    }

    private Object submission(AccessKey key) {
        return db.fetchSingle(
                        "select hex(points) from peer_submission where diagnosis_id = ?",
                        diagnosis(key).id())
                .get(0, String.class);
    }

    private List<Object> rows(AccessKey key) {
        return List.of(
                db.fetch("select * from answer where assessment_id = ? order by question_id", key.assessment())
                        .formatCSV(),
                db.fetch("select * from measurement where assessment_id = ?", key.assessment())
                        .formatCSV());
    }

    private int kept(AccessKey key) {
        return db.fetch(
                        "select question_id from answer_before_correction where assessment_id = ? union all"
                                + " select kpi from measurement_before_correction where assessment_id = ?",
                        key.assessment(),
                        key.assessment())
                .size();
    }

    private static boolean saved(Future<Diagnosis> saving) throws InterruptedException {
        try {
            saving.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(CorrectedElsewhere.class);
            return false;
        }
    }
}
