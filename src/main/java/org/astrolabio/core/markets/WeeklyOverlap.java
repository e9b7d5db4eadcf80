package org.astrolabio.core.markets;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays the hours that are given over those that are expected, a week at a time. For use by one thread. */
final class WeeklyOverlap {

    private final ServiceHours given;
    private final ServiceHours expected;
    /** Weeks in which neither clock changes are alike while the clocks stand alike. */
    private final Map<Offsets, Duration> known = new HashMap<>();

    private record Offsets(ZoneOffset given, ZoneOffset expected) {}

    WeeklyOverlap(ServiceHours given, ServiceHours expected) {
        this.given = given;
        this.expected = expected;
    }

    /**
     * How much of the expected hours is not covered in the week that begins on a Monday. The days around that week reach
     * into it across time zones and past midnight.
     */
    Duration uncovered(LocalDate monday) {
        return standsStill(given.zone(), monday) && standsStill(expected.zone(), monday)
                ? known.computeIfAbsent(
                        new Offsets(offset(given.zone(), monday), offset(expected.zone(), monday)),
                        offsets -> reckon(monday))
                : reckon(monday);
    }

    private Duration reckon(LocalDate monday) {
        List<Span> covered = spans(given, monday.minusDays(2), monday.plusDays(9));
        return spans(expected, monday, monday.plusDays(7)).stream()
                .map(span -> span.length().minus(span.overlap(covered)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean standsStill(ZoneId zone, LocalDate monday) {
        Instant before = monday.minusDays(2).atStartOfDay(zone).toInstant();
        var next = zone.getRules().nextTransition(before);
        return next == null
                || next.getInstant()
                        .isAfter(monday.plusDays(10).atStartOfDay(zone).toInstant());
    }

    private static ZoneOffset offset(ZoneId zone, LocalDate monday) {
        return zone.getRules().getOffset(monday.atStartOfDay());
    }

    /** In the order of time, and none of them touches the next. */
    private static List<Span> spans(ServiceHours hours, LocalDate from, LocalDate until) {
        List<Span> spans = new ArrayList<>();
        from.datesUntil(until)
                .flatMap(
                        date -> hours.on(date.getDayOfWeek()).stream().map(shift -> Span.of(shift, date, hours.zone())))
                .forEach(span -> {
                    if (!spans.isEmpty() && !span.from().isAfter(spans.getLast().to())) {
                        spans.add(spans.removeLast().with(span));
                    } else {
                        spans.add(span);
                    }
                });
        return spans;
    }

    private record Span(Instant from, Instant to) {

        static Span of(Shift shift, LocalDate date, ZoneId zone) {
            LocalDate end = shift.endsNextDay() ? date.plusDays(1) : date;
            return new Span(
                    date.atTime(shift.opens()).atZone(zone).toInstant(),
                    end.atTime(shift.closes()).atZone(zone).toInstant());
        }

        Span with(Span next) {
            return next.to.isAfter(to) ? new Span(from, next.to) : this;
        }

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
