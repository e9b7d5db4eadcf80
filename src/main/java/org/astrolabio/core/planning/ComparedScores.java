package org.astrolabio.core.planning;

import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.scoring.RunningScore;
import org.astrolabio.core.service.ServiceProfile;

/** As much of the outcome of a state as planning compares. */
record ComparedScores(RunningScore score, Fraction points, ServiceProfile service) {

    ComparedScores(RunningScore score, ServiceProfile service) {
        this(score, score.points(), service);
    }
}
