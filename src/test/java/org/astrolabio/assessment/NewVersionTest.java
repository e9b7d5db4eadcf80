package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.astrolabio.core.diagnosis.Diagnosis;
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

/** An assessment is begun, and the program is started again with a questionnaire in which an option has another name. */
@UseCaseTest
class NewVersionTest {

    private final Owner owner;
    private final AnswerQuestion answerBefore;
    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final CorrectionRepository corrections;
    private final CompanyCheck companyCheck;
    private final Diagnoses diagnoses;
    private final Moments moments;
    private final Clock clock;
    private final DSLContext db;

    private OpenAssessment open;
    private AnswerQuestion answer;
    private FinishAssessment finish;
    private StartAssessment start;

    NewVersionTest(
            Owner owner,
            AnswerQuestion answerBefore,
            Transactions transactions,
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            CorrectionRepository corrections,
            CompanyCheck companyCheck,
            Diagnoses diagnoses,
            Moments moments,
            Clock clock,
            DSLContext db) {
        this.owner = owner;
        this.answerBefore = answerBefore;
        this.transactions = transactions;
        this.assessments = assessments;
        this.measurements = measurements;
        this.corrections = corrections;
        this.companyCheck = companyCheck;
        this.diagnoses = diagnoses;
        this.moments = moments;
        this.clock = clock;
        this.db = db;
    }

    @BeforeEach
    void startAgain(@TempDir Path folder) throws IOException {
        SmallVersions.first(folder);
        SmallVersions.replace(folder.resolve("questionnaire.yaml"), "1.0.0", "2.0.0");
        for (String file : new String[] {"sections/shop.yaml", "es/sections/shop.yaml", "en/sections/shop.yaml"}) {
            SmallVersions.replace(folder.resolve(file), "much", "lots");
        }
        Questionnaires next = new SmallGuidance(QuestionnairesForTests.startedOver(folder, db, clock));
        open = new OpenAssessment(transactions, assessments, measurements, corrections, diagnoses, next);
        answer = new AnswerQuestion(transactions, assessments, next, moments);
        finish = new FinishAssessment(
                transactions,
                assessments,
                new CompleteAnswers.Reader(assessments, measurements, next, companyCheck),
                diagnoses,
                event -> {},
                moments);
        start = new StartAssessment(transactions, assessments, next, moments);
    }

    @Test
    void anAssessmentStaysUnderTheVersionThatItWasBegunUnder() {
        AccessKey key = owner.answersEverything();
        answerBefore.answer(key, "shop.sells", new Answer.Chosen("much"));

        OpenedAssessment opened = open.open(key);

        assertThat(opened.questionnaire().version()).isEqualTo("1.0.0");
        assertThat(opened.questionnaire()
                        .texts(Locale.ENGLISH)
                        .question("shop.sells")
                        .option("much"))
                .isEqualTo("A lot");
        assertThat(opened.sheet().answer("shop.sells")).contains(new Answer.Chosen("much"));
        answer.answer(key, "shop.sells", new Answer.Chosen("much"));
        assertThatThrownBy(() -> answer.answer(key, "shop.sells", new Answer.Chosen("lots")))
                .isInstanceOf(RefusedAnswer.class);
    }

    @Test
    void itIsDiagnosedUnderThatVersion() {
        AccessKey key = owner.answersEverything();

        Diagnosis diagnosis = finish.finish(key);

        assertThat(diagnosis.questionnaireVersion()).isEqualTo("1.0.0");
        assertThat(diagnosis.questionnaireHash())
                .isEqualTo(open.open(key).questionnaire().hash());
    }

    @Test
    void aNewAssessmentIsBegunUnderTheNewVersion() {
        AccessKey key = start.start(Locale.ENGLISH);

        answer.answer(key, "shop.sells", new Answer.Chosen("lots"));

        assertThat(open.open(key).questionnaire().version()).isEqualTo("2.0.0");
        assertThatThrownBy(() -> answer.answer(key, "shop.sells", new Answer.Chosen("much")))
                .isInstanceOf(RefusedAnswer.class);
    }
}
