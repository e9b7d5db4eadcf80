package org.astrolabio.assessment;

import org.astrolabio.diagnosis.Diagnoses;
import org.springframework.stereotype.Service;

/** Gives the diagnosis of an assessment to whoever holds its key. */
@Service
public class ShowDiagnosis {

    private final OpenAssessment openAssessment;
    private final Diagnoses diagnoses;

    ShowDiagnosis(OpenAssessment openAssessment, Diagnoses diagnoses) {
        this.openAssessment = openAssessment;
        this.diagnoses = diagnoses;
    }

    /**
     * The stored diagnosis.
     *
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     */
    public ShownDiagnosis show(AccessKey key) {
        OpenedAssessment opened = openAssessment.open(key);
        return diagnoses
                .ofAssessment(opened.id())
                .map(diagnosis ->
                        new ShownDiagnosis(opened.id(), opened.companyId(), diagnosis, opened.questionnaire()))
                .orElseThrow(NoDiagnosisYet::new);
    }
}
