package org.astrolabio.comparison;

import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.diagnosis.Diagnoses;
import org.springframework.stereotype.Service;

/** Compares the diagnosis of an assessment with others, for whoever holds its key. */
@Service
public class ShowComparison {

    private final OpenAssessment openAssessment;
    private final Diagnoses diagnoses;
    private final ComparePeers comparePeers;
    private final ShareResults shareResults;

    ShowComparison(
            OpenAssessment openAssessment, Diagnoses diagnoses, ComparePeers comparePeers, ShareResults shareResults) {
        this.openAssessment = openAssessment;
        this.diagnoses = diagnoses;
        this.comparePeers = comparePeers;
        this.shareResults = shareResults;
    }

    /**
     * The comparison with the companies as they were last counted.
     *
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     */
    public ComparedDiagnosis show(AccessKey key) {
        OpenedAssessment opened = openAssessment.open(key);
        Diagnosis diagnosis = diagnoses.ofAssessment(opened.id()).orElseThrow(NoDiagnosisYet::new);
        return new ComparedDiagnosis(
                comparePeers.compare(opened.companyId(), diagnosis),
                shareResults.state(opened.companyId()).isInForce());
    }
}
