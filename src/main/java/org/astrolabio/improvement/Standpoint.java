package org.astrolabio.improvement;

import org.astrolabio.customerservice.ServiceProfile;
import org.astrolabio.questionnaire.Fraction;
import org.astrolabio.scoring.RunningScore;

/** A situation with as much of its outcome as planning compares. */
record Standpoint(Situation situation, RunningScore score, Fraction points, ServiceProfile service) {

    Standpoint(Situation situation, RunningScore score, ServiceProfile service) {
        this(situation, score, score.points(), service);
    }
}
