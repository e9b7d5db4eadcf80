package org.astrolabio.results;

import java.time.Instant;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.ShareScores;
import org.springframework.stereotype.Service;

/** Lets a company that has its results agree that its scores are counted when others are compared, or withdraw that. */
@Service
public class ChangeSharing {

    private final ShareScores shareScores;

    ChangeSharing(ShareScores shareScores) {
        this.shareScores = shareScores;
    }

    /**
     * In force from the next time that companies are counted.
     *
     * @return when it was stored
     * @throws AssessmentNotFound if the key opens nothing
     */
    public Instant change(AccessKey key, boolean wanted) {
        return shareScores.change(key, wanted);
    }
}
