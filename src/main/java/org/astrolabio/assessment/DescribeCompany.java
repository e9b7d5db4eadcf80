package org.astrolabio.assessment;

import java.time.Instant;
import java.util.List;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/** Stores what heads the report: the company's name, country and region. */
@Service
public class DescribeCompany {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final CompanyCheck check;
    private final Moments moments;

    DescribeCompany(Transactions transactions, AssessmentRepository assessments, CompanyCheck check, Moments moments) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.check = check;
        this.moments = moments;
    }

    /**
     * Stores a draft in place of the former one; it need not be complete.
     *
     * @throws RefusedCompany if anything in it is wrong
     * @throws AssessmentNotFound if the key opens nothing
     * @throws AssessmentFinished once there is a diagnosis that is not being corrected
     */
    public Saved describe(AccessKey key, CompanyDraft draft) {
        List<CompanyProblem> mistakes = check.mistakes(draft);
        return transactions.run(() -> {
            StoredAssessment stored = assessments.lockOpen(key);
            if (!mistakes.isEmpty()) {
                throw new RefusedCompany(mistakes);
            }
            Instant now = moments.now();
            return new Saved(now, assessments.saveCompany(stored, draft, now));
        });
    }
}
