package org.astrolabio.plan;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.astrolabio.core.markets.Shift;

/** The shifts of a week as the database keeps them: {@code 1=09:00-14:00,17:00-20:00 6=22:00-06:00}. */
final class WrittenWeek {

    private WrittenWeek() {}

    static String write(SortedMap<DayOfWeek, List<Shift>> week) {
        return week.entrySet().stream()
                .map(day -> day.getKey().getValue() + "="
                        + day.getValue().stream().map(Shift::written).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException if it was not written here */
    static SortedMap<DayOfWeek, List<Shift>> read(String written) {
        SortedMap<DayOfWeek, List<Shift>> week = new TreeMap<>();
        for (String day : written.split(" ")) {
            if (!day.isEmpty()) {
                List<Shift> shifts = Arrays.stream(day.substring(2).split(","))
                        .map(shift ->
                                Shift.read(shift).orElseThrow(() -> new IllegalArgumentException("No shift: " + shift)))
                        .toList();
                week.put(DayOfWeek.of(Integer.parseInt(day.substring(0, 1))), shifts);
            }
        }
        return week;
    }
}
