package org.astrolabio.definition;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.markets.Shift;
import org.astrolabio.language.Zones;

/** Reads when somebody answers: the same hours on some days, or a week in which each day has its own. */
final class ServiceHoursReader {

    private static final String WEEK = "week";
    private static final String MIDNIGHT_AT_THE_END = "24:00";
    private static final Shape SAME_EACH_DAY = Shape.of("zone", "days", "opens", "closes");
    private static final Shape BY_DAY = Shape.of("zone", WEEK);
    private static final List<String> DAYS =
            Arrays.stream(DayOfWeek.values()).map(ConstantId::of).toList();

    private ServiceHoursReader() {}

    /** Absent, with problems reported, if they cannot be read. */
    static Optional<ServiceHours> read(Mapping table) {
        boolean byDay = table.has(WEEK);
        table.check(byDay ? BY_DAY : SAME_EACH_DAY);
        Optional<ZoneId> zone = table.text("zone").flatMap(name -> zone(table, name));
        Optional<SortedMap<DayOfWeek, List<Shift>>> week =
                byDay ? table.table(WEEK).map(ServiceHoursReader::week) : same(table);
        return zone.flatMap(where -> week.map(when -> new ServiceHours(where, when)));
    }

    private static Optional<ZoneId> zone(Mapping table, String name) {
        Optional<ZoneId> zone = Zones.known(name);
        if (zone.isEmpty()) {
            table.problems().add(table.place("zone"), ProblemKind.UNKNOWN_ZONE, name);
        }
        return zone;
    }

    private static Optional<SortedMap<DayOfWeek, List<Shift>>> same(Mapping table) {
        Set<DayOfWeek> days = days(table);
        Optional<LocalTime> opens = time(table, "opens");
        Optional<LocalTime> closes =
                table.text("closes").filter(MIDNIGHT_AT_THE_END::equals).isPresent()
                        ? Optional.of(LocalTime.MIDNIGHT)
                        : time(table, "closes");
        return opens.flatMap(from -> closes.map(to -> ServiceHours.each(days, List.of(new Shift(from, to)))));
    }

    private static Set<DayOfWeek> days(Mapping table) {
        Set<DayOfWeek> days = new HashSet<>();
        for (Item item : table.set("days", 0)) {
            item.text().flatMap(word -> day(item, "days", word)).ifPresent(days::add);
        }
        return days;
    }

    private static SortedMap<DayOfWeek, List<Shift>> week(Mapping table) {
        SortedMap<DayOfWeek, List<Shift>> week = new TreeMap<>();
        for (Map.Entry<String, Item> entry : table.items().entrySet()) {
            day(entry.getValue(), WEEK, entry.getKey()).ifPresent(day -> week.put(day, shifts(entry.getValue())));
        }
        return week;
    }

    private static List<Shift> shifts(Item day) {
        List<Shift> shifts = new ArrayList<>();
        List<Item> written = day.set(0).orElse(List.of());
        for (Item item : written.subList(0, Math.min(written.size(), ServiceHours.MOST_SHIFTS))) {
            item.text().ifPresent(text -> Shift.read(text).ifPresentOrElse(shifts::add, () -> item.problems()
                    .add(item.place(), ProblemKind.NOT_A_SHIFT, text)));
        }
        written.stream().skip(ServiceHours.MOST_SHIFTS).findFirst().ifPresent(item -> item.problems()
                .add(item.place(), ProblemKind.TOO_MANY, day.label(), ServiceHours.MOST_SHIFTS));
        return shifts;
    }

    private static Optional<DayOfWeek> day(Item item, String label, String word) {
        int place = DAYS.indexOf(word);
        if (place < 0) {
            item.problems().add(item.place(), ProblemKind.UNKNOWN_VALUE, label, word, String.join(", ", DAYS));
            return Optional.empty();
        }
        return Optional.of(DayOfWeek.of(place + 1));
    }

    private static Optional<LocalTime> time(Mapping table, String key) {
        return table.text(key).flatMap(written -> {
            try {
                return Optional.of(LocalTime.parse(written));
            } catch (DateTimeParseException e) {
                table.problems().add(table.place(key), ProblemKind.NOT_A_TIME, key, written);
                return Optional.empty();
            }
        });
    }
}
