package org.astrolabio.core.planning;

import org.astrolabio.core.questionnaire.Fraction;

/**
 * How much of the time in which somebody answers the contacts take.
 *
 * @param contacts a week
 * @param minutes a contact
 * @param staffedHours a week, above 0
 * @param isCounted whether all three were counted; if not, some stand for a band
 */
public record Load(Fraction contacts, Fraction minutes, Fraction staffedHours, boolean isCounted) {

    private static final int MINUTES_AN_HOUR = 60;

    /** Minutes needed ÷ minutes staffed, 0 or more; above 1, they do not suffice. */
    public Fraction share() {
        return hours().dividedBy(staffedHours);
    }

    /** Hours a week that the contacts take. */
    public Fraction hours() {
        return contacts.times(minutes).dividedBy(Fraction.of(MINUTES_AN_HOUR));
    }
}
