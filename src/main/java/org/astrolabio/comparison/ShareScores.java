package org.astrolabio.comparison;

import java.time.Instant;
import java.util.UUID;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.database.Moments;
import org.springframework.stereotype.Service;

/** Lets a company say whether its scores may be counted when others are compared; before and after finishing. */
@Service
public class ShareScores {

    private final OpenAssessment openAssessment;
    private final ShareResults shareResults;
    private final Moments moments;

    ShareScores(OpenAssessment openAssessment, ShareResults shareResults, Moments moments) {
        this.openAssessment = openAssessment;
        this.shareResults = shareResults;
        this.moments = moments;
    }

    /**
     * Whether the company agrees that they are counted; it does not until it has said so.
     *
     * @throws AssessmentNotFound if the key opens nothing
     */
    public boolean isSharing(AccessKey key) {
        return shareResults.state(openAssessment.open(key).companyId()).isInForce();
    }

    /**
     * Agrees, or withdraws; in force from the next time that companies are counted.
     *
     * @return when it was stored
     * @throws AssessmentNotFound if the key opens nothing
     */
    public Instant change(AccessKey key, boolean wanted) {
        UUID company = openAssessment.open(key).companyId();
        if (wanted) {
            shareResults.give(company);
        } else {
            shareResults.withdraw(company);
        }
        return moments.now();
    }
}
