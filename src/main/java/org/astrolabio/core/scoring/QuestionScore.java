package org.astrolabio.core.scoring;

import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * What one scored question contributes.
 *
 * @param share of the question's points reached, 0–1
 * @param weight points of the overall score, 0–100, that the question can give at most in this scorecard
 */
public record QuestionScore(String question, String dimension, Answer answer, Fraction share, Fraction weight) {

    /** Points of the overall score that are missing here, 0–100. */
    public Fraction gap() {
        return weight.times(Fraction.ONE.minus(share));
    }

    /** Points of the overall score that come from here, 0–100. */
    public Fraction contribution() {
        return weight.times(share);
    }

    public boolean isUnknown() {
        return answer instanceof Answer.Unknown;
    }
}
