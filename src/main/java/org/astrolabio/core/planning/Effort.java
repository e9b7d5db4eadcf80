package org.astrolabio.core.planning;

import org.astrolabio.core.questionnaire.Fraction;

/**
 * How much work an action takes.
 *
 * @param from person-days at least, above 0
 * @param to person-days at most
 */
public record Effort(Fraction from, Fraction to) {

    private static final int HOURS_A_DAY = 8;

    /**
     * How much of the usual effort a company takes.
     *
     * @param factor above 0
     */
    public record Scale(Fraction factor) {

        /** What the same work takes here. */
        public Effort of(Effort usual) {
            return new Effort(usual.from.times(factor), usual.to.times(factor));
        }

        /** Hours of work, in halves of an hour and at least one half. */
        public Fraction hours(Effort effort) {
            int halves = effort.hours()
                    .times(factor)
                    .times(2)
                    .plus(Fraction.of(1, 2))
                    .floor();
            return Fraction.of(Math.max(1, halves), 2);
        }
    }

    /** Person-days in the middle of the band. */
    public Fraction days() {
        return from.plus(to).dividedBy(Fraction.of(2));
    }

    /** Hours at least, eight to a person-day. */
    public Fraction leastHours() {
        return from.times(HOURS_A_DAY);
    }

    /** Hours at most, eight to a person-day. */
    public Fraction mostHours() {
        return to.times(HOURS_A_DAY);
    }

    /** Hours in the middle of the band, eight to a person-day. */
    public Fraction hours() {
        return days().times(HOURS_A_DAY);
    }
}
