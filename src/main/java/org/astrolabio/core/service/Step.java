package org.astrolabio.core.service;

import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * How far a figure can be brought within a quarter, where no criterion of the service says what comes next.
 *
 * @param times what becomes of it, as a multiple; 1 for nothing
 * @param by what it moves towards the better side besides, 0 or more
 * @param enough the figure from which it is good enough; absent where there is no such
 */
public record Step(Fraction times, Fraction by, Optional<Fraction> enough) {

    /** The next figure, not beyond what is enough or what the unit allows; today's where that is enough. */
    Fraction from(Fraction today, Kpi kpi) {
        boolean rises = kpi.better() == Kpi.Better.HIGHER;
        Fraction moved = today.times(times);
        Fraction next = rises ? moved.plus(by) : moved.minus(by.min(moved));
        Fraction furthest = furthest(kpi);
        if (rises) {
            return today.compareTo(furthest) >= 0 ? today : next.min(furthest);
        }
        return today.compareTo(furthest) <= 0 ? today : max(next, furthest);
    }

    /** What it comes to whatever it is today; absent where that depends on today's figure. */
    Optional<Fraction> fromAnywhere(Kpi kpi) {
        boolean rises = kpi.better() == Kpi.Better.HIGHER;
        Fraction worst = Fraction.of(rises ? kpi.unit().least() : kpi.unit().most());
        return Optional.of(from(worst, kpi)).filter(furthest(kpi)::equals);
    }

    private Fraction furthest(Kpi kpi) {
        return enough.orElse(Fraction.of(
                kpi.better() == Kpi.Better.HIGHER
                        ? kpi.unit().most()
                        : kpi.unit().least()));
    }

    private static Fraction max(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
