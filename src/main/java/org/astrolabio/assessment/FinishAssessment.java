package org.astrolabio.assessment;

import java.time.Instant;
import java.util.List;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.diagnosis.DiagnosisMade;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Ends an assessment: checks all of it, and computes and stores its diagnosis, once. */
@Service
public class FinishAssessment {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final Questionnaires questionnaires;
    private final CompanyCheck companyCheck;
    private final Diagnoses diagnoses;
    private final ApplicationEventPublisher events;
    private final Moments moments;

    FinishAssessment(
            Transactions transactions,
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            Questionnaires questionnaires,
            CompanyCheck companyCheck,
            Diagnoses diagnoses,
            ApplicationEventPublisher events,
            Moments moments) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.measurements = measurements;
        this.questionnaires = questionnaires;
        this.companyCheck = companyCheck;
        this.diagnoses = diagnoses;
        this.events = events;
        this.moments = moments;
    }

    /**
     * The diagnosis; the same one however often and from however many tabs it is asked for. {@link DiagnosisMade} is
     * published within the transaction that stores it.
     *
     * @throws IncompleteAssessment with everything that is missing or wrong
     * @throws AssessmentNotFound if the key opens nothing
     */
    public Diagnosis finish(AccessKey key) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.lock(key).orElseThrow(AssessmentNotFound::new);
            return stored.finishedAt().isPresent()
                    ? diagnoses.ofAssessment(stored.id()).orElseThrow()
                    : diagnose(stored);
        });
    }

    private Diagnosis diagnose(StoredAssessment stored) {
        Questionnaire questionnaire = questionnaires.byHash(stored.questionnaireHash());
        AnswerSheet sheet = assessments.answers(stored.id());
        List<AnswerProblem> problems = SheetCheck.problems(questionnaire, sheet);
        List<CompanyProblem> companyProblems = companyCheck.problems(stored.company());
        if (!problems.isEmpty() || !companyProblems.isEmpty()) {
            throw new IncompleteAssessment(problems, companyProblems);
        }
        Instant now = moments.now();
        Diagnosis diagnosis = Diagnosis.of(
                moments.newId(),
                now,
                stored.company().complete(),
                questionnaire,
                questionnaires.guidance(stored.questionnaireHash()).rubric(),
                sheet,
                measurements.find(stored.id()).values());
        assessments.finish(stored, now);
        diagnoses.store(stored.id(), diagnosis);
        events.publishEvent(new DiagnosisMade(stored.companyId(), stored.id(), diagnosis.id(), now));
        return diagnosis;
    }
}
