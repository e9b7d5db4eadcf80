package org.astrolabio.assessment;

import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/** Finds where a private link leads to, on any device: to the latest assessment of its company. */
@Service
public class FollowLink {

    private final Transactions transactions;
    private final AssessmentRepository assessments;

    FollowLink(Transactions transactions, AssessmentRepository assessments) {
        this.transactions = transactions;
        this.assessments = assessments;
    }

    /**
     * @param linkText the {@linkplain AccessSecret#text() text of the secret}, as it came; anything at all is borne
     * @throws AssessmentNotFound if it leads nowhere
     */
    public AccessKey follow(String linkText) {
        AccessSecret secret = AccessSecret.parse(linkText).orElseThrow(AssessmentNotFound::new);
        return transactions.run(() -> assessments
                .findLatest(secret)
                .map(id -> new AccessKey(id, secret))
                .orElseThrow(AssessmentNotFound::new));
    }
}
