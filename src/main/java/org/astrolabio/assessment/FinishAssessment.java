package org.astrolabio.assessment;

import java.time.Instant;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.diagnosis.DiagnosisMade;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Ends an assessment: checks all of it, and computes and stores its diagnosis, once. */
@Service
public class FinishAssessment {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final CompleteAnswers.Reader completeAnswers;
    private final Diagnoses diagnoses;
    private final ApplicationEventPublisher events;
    private final Moments moments;

    FinishAssessment(
            Transactions transactions,
            AssessmentRepository assessments,
            CompleteAnswers.Reader completeAnswers,
            Diagnoses diagnoses,
            ApplicationEventPublisher events,
            Moments moments) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.completeAnswers = completeAnswers;
        this.diagnoses = diagnoses;
        this.events = events;
        this.moments = moments;
    }

    /**
     * The diagnosis; the same one however often and from however many tabs it is asked for, in its latest revision. {@link DiagnosisMade} is
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
        CompleteAnswers complete = completeAnswers.of(stored);
        Instant now = moments.now();
        Diagnosis diagnosis = Diagnosis.of(
                moments.newId(),
                now,
                complete.company(),
                complete.questionnaire(),
                complete.rubric(),
                complete.sheet(),
                complete.measurements());
        assessments.finish(stored, now);
        diagnoses.store(stored.id(), diagnosis);
        events.publishEvent(new DiagnosisMade(stored.companyId(), stored.id(), diagnosis.id(), now));
        return diagnosis;
    }
}
