package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.definition.QuestionnairesForTests;
import org.astrolabio.diagnosis.Diagnoses;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The next diagnosis is begun after a question was retired, an option renamed and a question added. */
@UseCaseTest
class FollowUpUnderNewVersionTest {

    private final Owner owner;
    private final AnswerQuestion answer;
    private final FinishAssessment finish;
    private final OpenAssessment open;
    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final FollowUpRepository followUps;
    private final CorrectionRepository corrections;
    private final Diagnoses diagnoses;
    private final Moments moments;
    private final Clock clock;
    private final DSLContext db;

    private StartFollowUp startFollowUp;
    private ShowChanges showChanges;
    private OpenAssessment openLater;

    FollowUpUnderNewVersionTest(
            Owner owner,
            AnswerQuestion answer,
            FinishAssessment finish,
            OpenAssessment open,
            Transactions transactions,
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            FollowUpRepository followUps,
            CorrectionRepository corrections,
            Diagnoses diagnoses,
            Moments moments,
            Clock clock,
            DSLContext db) {
        this.owner = owner;
        this.answer = answer;
        this.finish = finish;
        this.open = open;
        this.transactions = transactions;
        this.assessments = assessments;
        this.measurements = measurements;
        this.followUps = followUps;
        this.corrections = corrections;
        this.diagnoses = diagnoses;
        this.moments = moments;
        this.clock = clock;
        this.db = db;
    }

    @BeforeEach
    void startAgain(@TempDir Path folder) throws IOException {
        SmallVersions.second(folder);
        Questionnaires next = new SmallGuidance(QuestionnairesForTests.startedOver(folder, db, clock));
        startFollowUp = new StartFollowUp(transactions, assessments, followUps, new NoPlans(), next, moments);
        openLater = new OpenAssessment(transactions, assessments, measurements, corrections, diagnoses, next);
        showChanges = new ShowChanges(transactions, assessments, measurements, new NoPlans(), next);
    }

    @Test
    void takesOverTheAnswersThatStillFit() {
        AccessKey key = owner.answersEverything();
        finish.finish(key);

        AccessKey next = startFollowUp.start(key, Locale.ENGLISH);

        OpenedAssessment opened = openLater.open(next);
        assertThat(opened.questionnaire().version()).isEqualTo("2.0.0");
        assertThat(opened.sheet().answers())
                .isEqualTo(Map.of(
                        "shop.channels", Answer.ChosenSeveral.of("phone"),
                        "company.strong-points", new Answer.Ranked(List.of("quality", "brand", "price")),
                        "money.online", new Answer.Share(60),
                        "money.offline", new Answer.Share(40)));
        assertThat(open.open(key).questionnaire().version()).isEqualTo("1.0.0");
        assertThat(open.open(key).sheet().answers()).isEqualTo(SmallAnswers.complete());
    }

    @Test
    void asksFirstWhatHasNoAnswerUnderTheNewVersion() {
        AccessKey key = owner.answersEverything();
        answer.answer(key, "money.online", Answer.UNKNOWN);
        finish.finish(key);

        FollowUp followUp =
                showChanges.show(startFollowUp.start(key, Locale.ENGLISH)).orElseThrow();

        assertThat(followUp.applied()).isEmpty();
        assertThat(followUp.unanswered()).containsExactly("shop.sells", "shop.guarantee");
        assertThat(followUp.unknown()).containsExactly("money.online");
        assertThat(followUp.underWay()).isEmpty();
        assertThat(followUp.since()).isEqualTo(open.open(key).finishedAt().orElseThrow());
    }

    /** Companies that said nothing of any plan. */
    private static final class NoPlans implements CarriedPlans {

        @Override
        public Map<String, ActionProgress> progress(UUID assessment) {
            return Map.of();
        }

        @Override
        public void copy(UUID from, UUID to, Set<String> actions) {}
    }
}
