package org.astrolabio.core.markets;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of hours without a break.
 *
 * @param closes where it is not after {@code opens}, on the next day: from midnight to midnight is a whole day
 */
public record Shift(LocalTime opens, LocalTime closes) implements Comparable<Shift> {

    /** From midnight to midnight. */
    public static final Shift ALL_DAY = new Shift(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final Pattern WRITTEN = Pattern.compile(
            "((?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)-((?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)|24:00)");
    private static final String END_OF_DAY = "24:00";
    private static final Comparator<Shift> EARLIEST_FIRST =
            Comparator.comparing(Shift::opens).thenComparing(Shift::closes);

    /** Reads what {@link #written} writes; midnight at the end may also be 00:00. Empty if it is something else. */
    public static Optional<Shift> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String closes = matcher.group(2);
        return Optional.of(new Shift(
                LocalTime.parse(matcher.group(1)),
                closes.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(closes)));
    }

    /** Such as {@code 09:00-14:00}; midnight at the end is {@code 24:00}. */
    public String written() {
        return opens + "-" + (closes.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : closes.toString());
    }

    /** Whether it ends on the day after it began, midnight itself included. */
    public boolean endsNextDay() {
        return !closes.isAfter(opens);
    }

    @Override
    public int compareTo(Shift other) {
        return EARLIEST_FIRST.compare(this, other);
    }
}
