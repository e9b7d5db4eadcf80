package org.astrolabio.core.planning;

import org.astrolabio.core.questionnaire.Fraction;

/**
 * What an action would do for the company as it stands.
 *
 * @param change that it would make
 * @param then where the company would stand
 * @param shifts whether it would change how much is scored
 * @param gain points of the overall score that it alone adds
 * @param serviceGain points of the service profile that it alone adds
 * @param ownPriority gain × need of the markets × confidence ÷ effort
 */
record Candidate(
        Action action,
        StateChange change,
        ComparedScores then,
        boolean shifts,
        Fraction gain,
        Fraction serviceGain,
        Fraction ownPriority) {

    /** Whether it changes something, and does not lower the score. */
    boolean isWorthConsidering() {
        return !change.isNothing() && gain.compareTo(Fraction.ZERO) >= 0;
    }
}
