package org.astrolabio.core.markets;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hours in which somebody answers, by the clock of a zone.
 *
 * @param week the shifts that begin on each day, the earliest first; a day without any is not in it
 */
public record ServiceHours(ZoneId zone, SortedMap<DayOfWeek, List<Shift>> week) {

    /** Shifts that a day can have. */
    public static final int MOST_SHIFTS = 6;

    private static final Shift OFFICE_HOURS = new Shift(LocalTime.of(9, 0), LocalTime.of(18, 0));

    /** @throws IllegalArgumentException if a day has more than {@link #MOST_SHIFTS} */
    public ServiceHours {
        SortedMap<DayOfWeek, List<Shift>> sorted = new TreeMap<>();
        week.forEach((day, shifts) -> {
            if (shifts.size() > MOST_SHIFTS) {
                throw new IllegalArgumentException("More shifts than a day can have: " + shifts);
            }
            if (!shifts.isEmpty()) {
                sorted.put(day, shifts.stream().distinct().sorted().toList());
            }
        });
        week = Collections.unmodifiableSortedMap(sorted);
    }

    /** The same shift on each of these days. */
    public ServiceHours(ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        this(zone, each(days, List.of(new Shift(opens, closes))));
    }

    /** The hours in which customers of a market expect an answer: on its working days, nine to six, by their own clock. */
    public static ServiceHours expectedIn(Market market) {
        return new ServiceHours(market.zone(), each(market.workingDays(), List.of(OFFICE_HOURS)));
    }

    /** The same shifts on each of these days. */
    public static SortedMap<DayOfWeek, List<Shift>> each(Collection<DayOfWeek> days, List<Shift> shifts) {
        SortedMap<DayOfWeek, List<Shift>> week = new TreeMap<>();
        days.forEach(day -> week.put(day, shifts));
        return week;
    }

    /** The shifts that begin on a day; none if nobody answers then. */
    public List<Shift> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** The days on which a shift begins. */
    public Set<DayOfWeek> days() {
        return week.keySet();
    }

    /**
     * What was set on a page, brought together with what was set elsewhere meanwhile: where this differs from what the page
     * had shown, this; elsewhere what is stored. Each day stands for itself, and so does the zone.
     */
    public ServiceHours since(ServiceHours shown, ServiceHours stored) {
        Map<DayOfWeek, List<Shift>> together = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            together.put(day, on(day).equals(shown.on(day)) ? stored.on(day) : on(day));
        }
        return new ServiceHours(zone.equals(shown.zone) ? stored.zone : zone, new TreeMap<>(together));
    }
}
