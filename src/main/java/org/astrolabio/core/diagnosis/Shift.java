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
public record Shift(Score before, Score after, Fraction byVersion, int wholeByVersion) {

    /** Between two diagnoses of one version. */
    static Shift sameVersion(Score before, Score after) {
        return new Shift(before, after, Fraction.ZERO, 0);
    }

    /**
     * From an earlier to a later diagnosis.
     *
     * @param rescored the earlier one under the later version
     */
    static Shift forward(Score before, Score rescored, Score after) {
        return new Shift(
                before, after, rescored.points().minus(before.points()), rescored.wholePoints() - before.wholePoints());
    }

    /** The way back. */
    public Shift negated() {
        return new Shift(after, before, byVersion.times(-1), -wholeByVersion);
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
