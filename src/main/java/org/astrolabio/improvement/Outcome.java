package org.astrolabio.improvement;

import org.astrolabio.customerservice.ServiceProfile;
import org.astrolabio.questionnaire.Fraction;
import org.astrolabio.scoring.Scorecard;

/** The scores and the service profile of a situation. */
public record Outcome(Scorecard scorecard, ServiceProfile service) {

    /** Points of the overall score, 0–100. */
    public Fraction points() {
        return scorecard.overall().points();
    }
}
