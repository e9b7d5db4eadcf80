package org.astrolabio.improvement;

import org.astrolabio.customerservice.ServiceProfile;
import org.astrolabio.questionnaire.Fraction;
import org.astrolabio.scoring.RunningScore;

/** As much of the outcome of a situation as planning compares. */
record Standpoint(RunningScore score, Fraction points, ServiceProfile service) {

    Standpoint(RunningScore score, ServiceProfile service) {
        this(score, score.points(), service);
    }
}
