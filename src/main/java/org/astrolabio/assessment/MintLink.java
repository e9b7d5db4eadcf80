package org.astrolabio.assessment;

import java.security.SecureRandom;
import java.util.UUID;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/** Makes a further private link to the assessments of a company. Who may have it is the caller's to know. */
@Service
public class MintLink {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final Moments moments;
    private final SecureRandom random = new SecureRandom();

    MintLink(Transactions transactions, AssessmentRepository assessments, Moments moments) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.moments = moments;
    }

    /** The secret of the new link, which is given out only here. In the caller's transaction if there is one. */
    public AccessSecret mint(UUID company) {
        AccessSecret secret = AccessSecret.random(random);
        return transactions.run(() -> {
            assessments.insertAccess(company, secret, moments.now());
            return secret;
        });
    }
}
