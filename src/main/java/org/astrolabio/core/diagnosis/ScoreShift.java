package org.astrolabio.core.diagnosis;

import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.scoring.Score;

/**
 * How far a score moved between two diagnoses. What does not come from another version of the questionnaire comes from the
 * answers; both together are the whole, exactly and in whole points.
 *
 * @param byVersion points that come from another version of the questionnaire
 * @param wholeByVersion the same between scores in whole points, each rounded down as it is shown
 */
public record ScoreShift(Score before, Score after, Fraction byVersion, int wholeByVersion) {

    /** Between two diagnoses of one version. */
    static ScoreShift sameVersion(Score before, Score after) {
        return new ScoreShift(before, after, Fraction.ZERO, 0);
    }

    /**
     * From an earlier to a later diagnosis.
     *
     * @param rescored the earlier one under the later version
     */
    static ScoreShift forward(Score before, Score rescored, Score after) {
        return new ScoreShift(
                before, after, rescored.points().minus(before.points()), rescored.wholePoints() - before.wholePoints());
    }

    /** The way back. */
    public ScoreShift negated() {
        return new ScoreShift(after, before, byVersion.times(-1), -wholeByVersion);
    }

    public Fraction moved() {
        return after.points().minus(before.points());
    }

    public Fraction byAnswers() {
        return moved().minus(byVersion);
    }

    /** The difference of the whole points as they are shown, so that a reader who reckons comes to the same. */
    public int wholeMoved() {
        return after.wholePoints() - before.wholePoints();
    }

    public int wholeByAnswers() {
        return wholeMoved() - wholeByVersion;
    }

    /** Whether it moved at all, be it by less than a point. */
    public boolean isStill() {
        return moved().isZero() && byVersion.isZero();
    }
}
