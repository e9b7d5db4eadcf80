package org.astrolabio.results;

import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.assessment.ShareScores;
import org.astrolabio.diagnosis.Diagnosis;
import org.astrolabio.peers.ComparePeers;
import org.springframework.stereotype.Service;

/** Compares the diagnosis of an assessment with others, for whoever holds its key. */
@Service
public class ShowComparison {

    private final OpenAssessment openAssessment;
    private final ShowDiagnosis showDiagnosis;
    private final ComparePeers comparePeers;
    private final ShareScores shareScores;

    ShowComparison(
            OpenAssessment openAssessment,
            ShowDiagnosis showDiagnosis,
            ComparePeers comparePeers,
            ShareScores shareScores) {
        this.openAssessment = openAssessment;
        this.showDiagnosis = showDiagnosis;
        this.comparePeers = comparePeers;
        this.shareScores = shareScores;
    }

    /**
     * The comparison with the companies as they were last counted.
     *
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     */
    public ComparedDiagnosis show(AccessKey key) {
        Diagnosis diagnosis = showDiagnosis.show(key).diagnosis();
        OpenedAssessment opened = openAssessment.open(key);
        return new ComparedDiagnosis(comparePeers.compare(opened.companyId(), diagnosis), shareScores.isSharing(key));
    }
}
