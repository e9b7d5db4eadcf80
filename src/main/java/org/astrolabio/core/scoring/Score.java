package org.astrolabio.core.scoring;

import org.astrolabio.core.questionnaire.Fraction;

/**
 * A score of 0–100 points, exact.
 *
 * @param points 0–100
 */
public record Score(Fraction points) implements Comparable<Score> {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** @throws IllegalArgumentException outside 0–100 */
    public Score {
        if (points.compareTo(Fraction.ZERO) < 0 || points.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("A score lies within 0 and 100: " + points);
        }
    }

    /** The whole points reached, 0–100: rounded down, so that a score shown never contradicts its level. */
    public int wholePoints() {
        return points.floor();
    }

    @Override
    public int compareTo(Score other) {
        return points.compareTo(other.points);
    }
}
