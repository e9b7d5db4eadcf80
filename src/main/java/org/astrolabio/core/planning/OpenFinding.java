package org.astrolabio.core.planning;

import org.astrolabio.core.questionnaire.Fraction;

/**
 * A finding that holds for a company, and how surely.
 *
 * @param urgency the higher, the sooner it is to be answered; 0 or more
 */
public record OpenFinding(Finding finding, Certainty certainty, Fraction urgency) {

    OpenFinding withUrgency(Fraction other) {
        return new OpenFinding(finding, certainty, other);
    }

    public boolean isUnknown() {
        return certainty == Certainty.UNKNOWN;
    }
}
