package org.astrolabio.plan;

import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/** Reads what a company has asked of its plan itself, whether or not its assessment is finished. */
@Service
public class ReadPlanSettings {

    private final OpenAssessment openAssessment;
    private final Transactions transactions;
    private final PlanRepository plans;

    ReadPlanSettings(OpenAssessment openAssessment, Transactions transactions, PlanRepository plans) {
        this.openAssessment = openAssessment;
        this.transactions = transactions;
        this.plans = plans;
    }

    /**
     * Empty while what is usual holds.
     *
     * @throws AssessmentNotFound if the key opens nothing
     */
    public Optional<PlanSettings> read(AccessKey key) {
        return transactions.run(() -> plans.settings(openAssessment.open(key).id()));
    }
}
