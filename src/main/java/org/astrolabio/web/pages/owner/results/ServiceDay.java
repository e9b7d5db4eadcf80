package org.astrolabio.web.pages.owner.results;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.markets.Shift;

/** A day of the service hours, as the browser shows it. The names are those that the browser's half reads. */
record ServiceDay(String id, String name, List<Span> spans) {

    /** Times of day as fields for them write them; midnight at the end is {@code 00:00}. */
    record Span(String opens, String closes) {

        static Span of(Shift shift) {
            return new Span(shift.opens().toString(), shift.closes().toString());
        }

        /** Empty unless both are times, and differ or are midnight: from nine to nine is hardly ever meant. */
        Optional<Shift> shift() {
            return time(opens)
                    .flatMap(from -> time(closes).map(to -> new Shift(from, to)))
                    .filter(shift -> !shift.opens().equals(shift.closes()) || shift.equals(Shift.ALL_DAY));
        }

        private static Optional<LocalTime> time(String text) {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    /** What the browser says of a day. */
    record Given(String id, List<Span> spans) {

        /** Empty if a shift cannot be understood, or there are more than a day can have. */
        Optional<List<Shift>> shifts() {
            List<Shift> shifts = new ArrayList<>();
            spans.forEach(span -> span.shift().ifPresent(shifts::add));
            boolean understood = shifts.size() == spans.size() && shifts.size() <= ServiceHours.MOST_SHIFTS;
            return understood ? Optional.of(shifts) : Optional.empty();
        }

        /** What is wrong where {@link #shifts} are empty. */
        String problem(PlanWording wording) {
            boolean same = spans.stream()
                    .anyMatch(span -> !span.opens().isEmpty() && span.opens().equals(span.closes()));
            return wording.text(same ? "settings-same-time" : "settings-time-problem");
        }
    }

    static ServiceDay of(DayOfWeek day, List<Shift> shifts, Locale language) {
        return new ServiceDay(
                day.name(),
                day.getDisplayName(TextStyle.FULL, language),
                shifts.stream().map(Span::of).toList());
    }
}
