package org.astrolabio.definition;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.language.Zones;
import org.astrolabio.markets.Markets;

/** Reads what a company asks of its plan. */
final class PlanSettingsReader {

    private static final Shape PLAN = Shape.of("hours-per-month", "languages", "hours");
    private static final Shape HOURS = Shape.of("zone", "days", "opens", "closes");
    private static final List<String> DAYS =
            Arrays.stream(DayOfWeek.values()).map(Table::written).toList();
    private static final Markets MARKETS = new Markets();

    private PlanSettingsReader() {}

    /** Absent, with problems reported, if anything of it cannot be read. */
    static Optional<PlanSettings> read(Item item) {
        return item.table(PLAN).flatMap(PlanSettingsReader::read);
    }

    private static Optional<PlanSettings> read(Table table) {
        Optional<Integer> hoursPerMonth = table.whole("hours-per-month", 0, PlanSettings.MOST_HOURS);
        Set<String> languages = languages(table);
        Optional<ServiceHours> hours = table.table("hours", HOURS).flatMap(PlanSettingsReader::hours);
        return hoursPerMonth.flatMap(number -> hours.map(when -> new PlanSettings(number, languages, when)));
    }

    private static Set<String> languages(Table table) {
        Set<String> languages = new HashSet<>();
        for (Item item : table.set("languages", 0)) {
            item.text().ifPresent(code -> {
                if (isLanguage(code)) {
                    languages.add(code);
                } else {
                    item.problems().add(item.place(), ProblemKind.UNKNOWN_LANGUAGE, code);
                }
            });
        }
        return languages;
    }

    /** One that has a name other than its code, or that is spoken where there is none for it. */
    private static boolean isLanguage(String code) {
        boolean named = !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
        return code.matches("[a-z]{2,3}") && (named || MARKETS.anySpeaks(code));
    }

    private static Optional<ServiceHours> hours(Table table) {
        Optional<ZoneId> zone = table.text("zone").flatMap(name -> zone(table, name));
        Set<DayOfWeek> days = days(table);
        Optional<LocalTime> opens = time(table, "opens");
        Optional<LocalTime> closes = time(table, "closes");
        if (opens.isEmpty() || closes.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        if (!closes.get().isAfter(opens.get())) {
            table.problems()
                    .add(
                            table.place("closes"),
                            ProblemKind.CLOSES_BEFORE_OPENS,
                            opens.get().toString(),
                            closes.get().toString());
            return Optional.empty();
        }
        return Optional.of(new ServiceHours(zone.get(), days, opens.get(), closes.get()));
    }

    private static Optional<ZoneId> zone(Table table, String name) {
        Optional<ZoneId> zone = Zones.known(name);
        if (zone.isEmpty()) {
            table.problems().add(table.place("zone"), ProblemKind.UNKNOWN_ZONE, name);
        }
        return zone;
    }

    private static Set<DayOfWeek> days(Table table) {
        Set<DayOfWeek> days = new HashSet<>();
        for (Item item : table.set("days", 0)) {
            item.text().ifPresent(word -> {
                if (DAYS.contains(word)) {
                    days.add(DayOfWeek.of(DAYS.indexOf(word) + 1));
                } else {
                    item.problems().add(item.place(), ProblemKind.UNKNOWN_VALUE, "days", word, String.join(", ", DAYS));
                }
            });
        }
        return days;
    }

    private static Optional<LocalTime> time(Table table, String key) {
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
