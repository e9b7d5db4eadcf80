package org.astrolabio.core.markets;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The hours in which somebody answers: the same on each of these days.
 *
 * @param closes after {@code opens}, on the same day
 */
public record ServiceHours(ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {

    private static final Set<DayOfWeek> WORKING_DAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** @throws IllegalArgumentException unless it closes after it opens */
    public ServiceHours {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("Closes at %s, not after %s".formatted(closes, opens));
        }
        days = Set.copyOf(days);
    }

    /** The hours in which customers of a market expect an answer: Monday to Friday, nine to six, by their own clock. */
    public static ServiceHours expectedIn(Market market) {
        return new ServiceHours(market.zone(), WORKING_DAYS, LocalTime.of(9, 0), LocalTime.of(18, 0));
    }

    /**
     * How much of the expected hours these leave uncovered in the week that begins on a Monday: 0 to a whole week. The
     * days around that week reach into it across time zones.
     */
    public Duration uncovered(ServiceHours expected, LocalDate monday) {
        List<Span> mine = spans(monday.minusDays(1), monday.plusDays(8));
        return expected.spans(monday, monday.plusDays(7)).stream()
                .map(span -> span.length().minus(span.overlap(mine)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<Span> spans(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .filter(date -> days.contains(date.getDayOfWeek()))
                .map(date -> new Span(
                        date.atTime(opens).atZone(zone).toInstant(),
                        date.atTime(closes).atZone(zone).toInstant()))
                .toList();
    }

    private record Span(Instant from, Instant to) {

        Duration length() {
            return Duration.between(from, to);
        }

        Duration overlap(List<Span> others) {
            return others.stream().map(this::overlap).reduce(Duration.ZERO, Duration::plus);
        }

        private Duration overlap(Span other) {
            Instant start = from.isAfter(other.from) ? from : other.from;
            Instant end = to.isBefore(other.to) ? to : other.to;
            return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
        }
    }
}
