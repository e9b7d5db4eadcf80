package org.astrolabio.core.questionnaire;

import java.util.List;

/**
 * The target band of a percentage: full points from {@code from} to {@code to}, with linear shoulders down to none at
 * {@code rise} and {@code fall}. Where {@code rise} equals {@code from} it is full from there on; where {@code to}
 * equals {@code fall} it never falls.
 *
 * @param rise per cent, 0–100, at or below which there are no points
 * @param from per cent where full points begin
 * @param to per cent where full points end
 * @param fall per cent at or above which there are no points
 */
public record Band(int rise, int from, int to, int fall) {

    /** @throws IllegalArgumentException unless 0 ≤ rise ≤ from ≤ to ≤ fall ≤ 100 */
    public Band {
        if (rise < 0 || rise > from || from > to || to > fall || fall > 100) {
            throw new IllegalArgumentException(
                    "A band needs 0 ≤ rise ≤ from ≤ to ≤ fall ≤ 100: " + List.of(rise, from, to, fall));
        }
    }

    /** The share of the points, 0–1, that a percentage reaches. */
    public Fraction points(int percent) {
        if (percent >= from && percent <= to) {
            return Fraction.ONE;
        }
        if (percent <= rise || percent >= fall) {
            return Fraction.ZERO;
        }
        return percent < from ? Fraction.of(percent - rise, from - rise) : Fraction.of(fall - percent, fall - to);
    }
}
