package org.astrolabio.plan;

import java.util.UUID;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.assessment.ShowDiagnosis;
import org.astrolabio.assessment.ShownDiagnosis;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.diagnosis.DiagnosisPlanner;
import org.springframework.stereotype.Service;

/** Makes the plan of an assessment for whoever holds its key. */
@Service
public class OpenPlan {

    private final ShowDiagnosis showDiagnosis;
    private final Questionnaires questionnaires;
    private final DiagnosisPlanner planner;
    private final Transactions transactions;
    private final PlanRepository plans;

    OpenPlan(
            ShowDiagnosis showDiagnosis,
            Questionnaires questionnaires,
            DiagnosisPlanner planner,
            Transactions transactions,
            PlanRepository plans) {
        this.showDiagnosis = showDiagnosis;
        this.questionnaires = questionnaires;
        this.planner = planner;
        this.transactions = transactions;
        this.plans = plans;
    }

    /**
     * The plan as it stands: from the stored diagnosis, with the settings and the progress of now.
     *
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     */
    public OpenedPlan open(AccessKey key) {
        ShownDiagnosis shown = showDiagnosis.show(key);
        Diagnosis diagnosis = shown.diagnosis();
        Guidance guidance = questionnaires.guidance(diagnosis.questionnaireHash());
        UUID assessment = key.assessment();
        return transactions.run(() -> {
            PlanSettings settings = plans.settings(assessment)
                    .orElseGet(() -> planner.usualSettings(diagnosis, shown.questionnaire(), guidance));
            return new OpenedPlan(
                    shown,
                    guidance,
                    planner.plan(diagnosis, shown.questionnaire(), guidance, settings, plans.progress(assessment)));
        });
    }
}
