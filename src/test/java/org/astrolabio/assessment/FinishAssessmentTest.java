package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.astrolabio.assessment.CompanyProblem.CountryMissing;
import org.astrolabio.assessment.CompanyProblem.NameMissing;
import org.astrolabio.assessment.CompanyProblem.RegionMissing;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerProblem.Missing;
import org.astrolabio.core.questionnaire.AnswerProblem.SumNot100;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.diagnosis.DiagnosisMade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

@UseCaseTest
@Import(FinishAssessmentTest.Listener.class)
class FinishAssessmentTest {

    private final Owner owner;
    private final FinishAssessment finish;
    private final AnswerQuestion answer;
    private final DescribeCompany describe;
    private final OpenAssessment open;
    private final Diagnoses diagnoses;
    private final Listener listener;

    FinishAssessmentTest(
            Owner owner,
            FinishAssessment finish,
            AnswerQuestion answer,
            DescribeCompany describe,
            OpenAssessment open,
            Diagnoses diagnoses,
            Listener listener) {
        this.owner = owner;
        this.finish = finish;
        this.answer = answer;
        this.describe = describe;
        this.open = open;
        this.diagnoses = diagnoses;
        this.listener = listener;
    }

    @BeforeEach
    void forget() {
        listener.heard.clear();
        listener.broken = false;
    }

    @Test
    void makesTheDiagnosisThatIsStored() {
        AccessKey key = owner.answersEverything();

        Diagnosis diagnosis = finish.finish(key);

        OpenedAssessment opened = open.open(key);
        assertThat(diagnoses.ofAssessment(key.assessment())).contains(diagnosis);
        assertThat(diagnosis)
                .isEqualTo(Diagnosis.of(
                        diagnosis.id(),
                        opened.finishedAt().orElseThrow(),
                        new Company("Cerámica Lola", "ES", SmallAnswers.COMPANY.region()),
                        opened.questionnaire(),
                        opened.guidance().rubric(),
                        opened.sheet(),
                        Measurements.NONE));
        // (2·1 + 1·½ + 1·0) / 4 of the shop's 60, and 1 of the money's 40, by 10 % steps of the bands.
        assertThat(diagnosis.scorecard().overall().points()).hasToString("155/2");
        assertThat(diagnosis.scorecard().level().id()).isEqualTo("starting");
        assertThat(listener.heard)
                .containsExactly(
                        new DiagnosisMade(opened.companyId(), key.assessment(), diagnosis.id(), diagnosis.createdAt()));
    }

    @Test
    void leavesHiddenAnswersOut() {
        AccessKey key = owner.answersEverything();
        answer.answer(key, "shop.sells", new Answer.Chosen("none"));

        assertThat(finish.finish(key).answers().answers())
                .doesNotContainKey("shop.channels")
                .hasSize(SmallAnswers.complete().size() - 1);
    }

    @Test
    void tellsEverythingThatIsMissing() {
        AccessKey key = owner.begins();
        answer.answer(key, "shop.sells", new Answer.Chosen("none"));
        answer.answer(key, "money.online", new Answer.Share(60));
        answer.answer(key, "money.offline", new Answer.Share(30));

        assertThatExceptionOfType(IncompleteAssessment.class)
                .isThrownBy(() -> finish.finish(key))
                .satisfies(incomplete -> {
                    assertThat(incomplete.problems())
                            .containsExactly(
                                    new Missing("shop.returns"),
                                    new Missing("company.strong-points"),
                                    new SumNot100("money.offline", "advertising", 90));
                    assertThat(incomplete.companyProblems()).containsExactly(new NameMissing(), new CountryMissing());
                });

        assertThat(open.open(key).finishedAt()).isEmpty();
        assertThat(diagnoses.ofAssessment(key.assessment())).isEmpty();
    }

    @Test
    void needsARegionWhereTheCountryHasRegions() {
        AccessKey key = owner.answersEverything();
        describe.describe(key, CompanyDraft.EMPTY.withName("Lola").withCountry("ES"));

        assertThatExceptionOfType(IncompleteAssessment.class)
                .isThrownBy(() -> finish.finish(key))
                .satisfies(incomplete ->
                        assertThat(incomplete.companyProblems()).containsExactly(new RegionMissing("ES")));

        // Gibraltar has none.
        describe.describe(key, CompanyDraft.EMPTY.withName("Lola").withCountry("GI"));
        assertThat(finish.finish(key).company().region()).isEmpty();
    }

    @Test
    void givesTheSameDiagnosisEveryTime() {
        AccessKey key = owner.answersEverything();

        assertThat(finish.finish(key)).isEqualTo(finish.finish(key));
        assertThat(listener.heard).hasSize(1);
    }

    @Test
    void makesOneDiagnosisWhenManyTabsFinishAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            listener.heard.clear();
            AccessKey key = owner.answersEverything();
            Set<Diagnosis> made = new HashSet<>();
            try (ExecutorService tabs = Executors.newFixedThreadPool(8)) {
                Callable<Diagnosis> tab = () -> finish.finish(key);
                for (Future<Diagnosis> diagnosis : tabs.invokeAll(Collections.nCopies(8, tab))) {
                    made.add(diagnosis.get());
                }
            }
            assertThat(made).hasSize(1);
            assertThat(listener.heard).hasSize(1);
        }
    }

    @Test
    void countsEveryAnswerThatWasAcknowledgedBefore() throws Exception {
        for (int round = 0; round < 10; round++) {
            AccessKey key = owner.answersEverything();
            Answer changed = new Answer.Chosen("written");
            boolean acknowledged;
            Diagnosis diagnosis;
            try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
                Future<Diagnosis> finishing = tabs.submit(() -> finish.finish(key));
                Future<Saved> answering = tabs.submit(() -> answer.answer(key, "shop.returns", changed));
                diagnosis = finishing.get();
                acknowledged = acknowledged(answering);
            }
            assertThat(diagnosis
                            .answers()
                            .answer("shop.returns")
                            .filter(changed::equals)
                            .isPresent())
                    .isEqualTo(acknowledged);
        }
    }

    @Test
    void isNotFinishedWhenWhatFollowsFails() {
        AccessKey key = owner.answersEverything();
        listener.broken = true;

        assertThatThrownBy(() -> finish.finish(key)).hasMessage("broken");

        assertThat(open.open(key).finishedAt()).isEmpty();
        assertThat(diagnoses.ofAssessment(key.assessment())).isEmpty();
    }

    @Test
    void letsNobodyElseFinish() {
        AccessKey mine = owner.answersEverything();
        AccessKey foreign = new AccessKey(mine.assessment(), owner.begins().secret());

        assertThatThrownBy(() -> finish.finish(foreign)).isInstanceOf(AssessmentNotFound.class);
        finish.finish(mine);
        assertThatThrownBy(() -> finish.finish(foreign)).isInstanceOf(AssessmentNotFound.class);
    }

    private static boolean acknowledged(Future<Saved> answering) throws InterruptedException {
        try {
            answering.get();
            return true;
        } catch (java.util.concurrent.ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(AssessmentFinished.class);
            return false;
        }
    }

    static class Listener {

        final List<DiagnosisMade> heard = Collections.synchronizedList(new java.util.ArrayList<>());
        volatile boolean broken;

        @EventListener
        void hear(DiagnosisMade event) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            heard.add(event);
        }
    }
}
