package org.astrolabio.assessment;

import java.time.Instant;
import java.util.UUID;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.diagnosis.Diagnoses;
import org.springframework.stereotype.Service;

/** Reads an assessment as it stands, to show it or to go on. */
@Service
public class OpenAssessment {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final CorrectionRepository corrections;
    private final Diagnoses diagnoses;
    private final Questionnaires questionnaires;

    OpenAssessment(
            Transactions transactions,
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            CorrectionRepository corrections,
            Diagnoses diagnoses,
            Questionnaires questionnaires) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.measurements = measurements;
        this.corrections = corrections;
        this.diagnoses = diagnoses;
        this.questionnaires = questionnaires;
    }

    /** @throws AssessmentNotFound if the key opens nothing */
    public OpenedAssessment open(AccessKey key) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.find(key).orElseThrow(AssessmentNotFound::new);
            CountedMeasurements measured = measurements.find(stored.id());
            return new OpenedAssessment(
                    stored.id(),
                    stored.companyId(),
                    questionnaires.byHash(stored.questionnaireHash()),
                    questionnaires.guidance(stored.questionnaireHash()),
                    assessments.answers(stored.id()),
                    stored.company(),
                    measured.values(),
                    measured.counts(),
                    stored.revision(),
                    stored.follows(),
                    stored.startedAt(),
                    stored.finishedAt(),
                    stored.correctingSince().map(since -> correction(stored.id(), since)));
        });
    }

    private Correction correction(UUID assessment, Instant since) {
        return new Correction(
                since,
                corrections.answers(assessment),
                corrections.measurements(assessment).values(),
                CompanyDraft.of(diagnoses.ofAssessment(assessment).orElseThrow().company()));
    }
}
