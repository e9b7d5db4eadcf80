package org.astrolabio.assessment;

import java.util.List;
import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/** Lists all assessments of a company for whoever holds the key to one of them: the same secret opens them all. */
@Service
public class ListAssessments {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final FollowUpRepository followUps;

    ListAssessments(Transactions transactions, AssessmentRepository assessments, FollowUpRepository followUps) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.followUps = followUps;
    }

    /**
     * The one that was begun first comes first.
     *
     * @throws AssessmentNotFound if the key opens nothing
     */
    public List<CompanyAssessment> list(AccessKey key) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.find(key).orElseThrow(AssessmentNotFound::new);
            return followUps.ofCompany(stored.companyId()).reversed().stream()
                    .map(each -> new CompanyAssessment(
                            each.id(), each.startedAt(), each.finishedAt(), each.correctingSince()))
                    .toList();
        });
    }
}
