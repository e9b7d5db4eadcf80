package org.astrolabio.core.planning;

import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.core.service.ServiceProfile;

/** The scores and the service profile of a state. */
public record CompanyScores(Scorecard scorecard, ServiceProfile service) {

    /** Points of the overall score, 0–100. */
    public Fraction points() {
        return scorecard.overall().points();
    }
}
