package org.astrolabio.core.markets;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many of the hours in which an answer is expected nobody gives one, week by week over a year: clocks change at other
 * dates elsewhere, so that a single week says little.
 *
 * @param stretches one after the other without a gap, 52 weeks in all; neighbours differ
 */
public record HoursCoverage(List<Stretch> stretches) {

    /**
     * Weeks that are alike.
     *
     * @param from a Monday
     * @param until the Sunday on which the last of them ends
     * @param uncovered in each of these weeks: 0 to a whole week
     */
    public record Stretch(LocalDate from, LocalDate until, Duration uncovered) {

        /** 1 at least. */
        public long weeks() {
            return (until.toEpochDay() - from.toEpochDay() + 1) / 7;
        }
    }

    private static final int WEEKS = 52;

    /** @throws IllegalArgumentException if there is no stretch */
    public HoursCoverage {
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("A year has weeks");
        }
        stretches = List.copyOf(stretches);
    }

    /** The year that begins on a Monday. */
    public static HoursCoverage of(ServiceHours given, ServiceHours expected, LocalDate monday) {
        WeeklyOverlap overlap = new WeeklyOverlap(given, expected);
        List<Stretch> stretches = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate from = monday.plusWeeks(week);
            Duration uncovered = overlap.uncovered(from);
            boolean same =
                    !stretches.isEmpty() && stretches.getLast().uncovered().equals(uncovered);
            LocalDate since = same ? stretches.removeLast().from() : from;
            stretches.add(new Stretch(since, from.plusDays(6), uncovered));
        }
        return new HoursCoverage(stretches);
    }

    /** In the best week. */
    public Duration least() {
        return stretches.stream()
                .map(Stretch::uncovered)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** In the worst week. */
    public Duration most() {
        return stretches.stream()
                .map(Stretch::uncovered)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A week on the average of the year. */
    public Duration average() {
        Duration year = stretches.stream()
                .map(stretch -> stretch.uncovered().multipliedBy(stretch.weeks()))
                .reduce(Duration.ZERO, Duration::plus);
        return year.dividedBy(stretches.stream().mapToLong(Stretch::weeks).sum());
    }

    /** When so many hours a week are uncovered, the earliest first. */
    public List<Stretch> at(Duration uncovered) {
        return stretches.stream()
                .filter(stretch -> stretch.uncovered().equals(uncovered))
                .toList();
    }
}
