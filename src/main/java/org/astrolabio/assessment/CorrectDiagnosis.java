package org.astrolabio.assessment;

import java.time.Instant;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.diagnosis.DiagnosisCorrected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Corrects the latest diagnosis of a company: its assessment is open again, the diagnosis stays as it is meanwhile, and what
 * is saved at the end is a further revision of it, under the same version of the questionnaire and of the same date.
 */
@Service
public class CorrectDiagnosis {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final FollowUpRepository followUps;
    private final CorrectionRepository corrections;
    private final CorrectedFollowUp correctedFollowUp;
    private final CompleteAnswers.Reader completeAnswers;
    private final Diagnoses diagnoses;
    private final ApplicationEventPublisher events;
    private final Moments moments;

    CorrectDiagnosis(
            Transactions transactions,
            AssessmentRepository assessments,
            FollowUpRepository followUps,
            CorrectionRepository corrections,
            CorrectedFollowUp correctedFollowUp,
            CompleteAnswers.Reader completeAnswers,
            Diagnoses diagnoses,
            ApplicationEventPublisher events,
            Moments moments) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.followUps = followUps;
        this.corrections = corrections;
        this.correctedFollowUp = correctedFollowUp;
        this.completeAnswers = completeAnswers;
        this.diagnoses = diagnoses;
        this.events = events;
        this.moments = moments;
    }

    /**
     * Opens the assessment to corrections. One that is open to them already stays as it is.
     *
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     * @throws NotTheLatest if the company has made another diagnosis since
     */
    public void begin(AccessKey key) {
        transactions.run(() -> {
            StoredAssessment stored = lock(key);
            if (stored.finishedAt().isEmpty()) {
                throw new NoDiagnosisYet();
            }
            boolean latest = followUps.ofCompany(stored.companyId()).stream()
                    .filter(each -> each.finishedAt().isPresent())
                    .findFirst()
                    .filter(last -> last.id().equals(stored.id()))
                    .isPresent();
            if (!latest) {
                throw new NotTheLatest();
            }
            if (stored.correctingSince().isEmpty()) {
                Instant now = moments.now();
                corrections.keep(stored.id());
                assessments.correct(stored, Optional.of(now), now);
            }
            return stored;
        });
    }

    /**
     * Makes the next revision of the diagnosis from what was corrected, and ends the correction. Where nothing was
     * corrected, the diagnosis stays as it is. What a next diagnosis that is under way had taken over is corrected in it
     * as well. {@link DiagnosisCorrected} is published within the transaction that stores the revision.
     *
     * @param seen the revision of the assessment that its page has shown
     * @return the diagnosis as it is now
     * @throws IncompleteAssessment with everything that is missing or wrong
     * @throws CorrectedElsewhere if the assessment is not as the page has shown it
     * @throws AssessmentNotFound if the key opens nothing
     */
    public Diagnosis save(AccessKey key, int seen) {
        Instant now = moments.now();
        return transactions.run(() -> {
            StoredAssessment stored = lock(key);
            Diagnosis before = diagnoses.ofAssessment(stored.id()).orElseThrow(NoDiagnosisYet::new);
            if (before.revision().at().equals(now)) {
                return before;
            }
            requireSeen(stored, seen);
            CompleteAnswers complete = completeAnswers.of(stored);
            Diagnosis after = before.corrected(
                    now,
                    complete.company(),
                    complete.questionnaire(),
                    complete.rubric(),
                    complete.sheet(),
                    complete.measurements());
            if (after.isMadeOfTheSameAs(before)) {
                end(stored, now);
                return before;
            }
            diagnoses.store(stored.id(), after);
            correctedFollowUp.carry(key, stored, before.company(), now);
            end(stored, now);
            events.publishEvent(new DiagnosisCorrected(stored.companyId(), stored.id(), after.id(), now));
            return after;
        });
    }

    /**
     * Ends the correction; everything is as it was before.
     *
     * @param seen the revision of the assessment that its page has shown
     * @throws CorrectedElsewhere if the assessment is not as the page has shown it
     * @throws AssessmentNotFound if the key opens nothing
     */
    public void discard(AccessKey key, int seen) {
        Instant now = moments.now();
        transactions.run(() -> {
            StoredAssessment stored = lock(key);
            requireSeen(stored, seen);
            CompanyDraft company = CompanyDraft.of(
                    diagnoses.ofAssessment(stored.id()).orElseThrow().company());
            corrections.putBack(stored.id());
            assessments.saveCompany(stored, company, now);
            end(stored, now);
            return stored;
        });
    }

    /** Nobody can begin another diagnosis of the company meanwhile. */
    private StoredAssessment lock(AccessKey key) {
        return followUps
                .lockCompany(key)
                .flatMap(company -> assessments.lock(key))
                .orElseThrow(AssessmentNotFound::new);
    }

    private static void requireSeen(StoredAssessment stored, int seen) {
        if (stored.correctingSince().isEmpty() || stored.revision() != seen) {
            throw new CorrectedElsewhere();
        }
    }

    private void end(StoredAssessment stored, Instant now) {
        corrections.forget(stored.id());
        assessments.correct(stored, Optional.empty(), now);
    }
}
