package org.astrolabio.definition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.markets.Markets;

/** Reads what a company asks of its plan. */
final class PlanSettingsReader {

    private static final Shape PLAN = Shape.of("hours-per-month", "languages", "hours");
    private static final Markets MARKETS = new Markets();

    private PlanSettingsReader() {}

    /** Absent, with problems reported, if anything of it cannot be read. */
    static Optional<PlanSettings> read(Item item) {
        return item.table(PLAN).flatMap(PlanSettingsReader::read);
    }

    private static Optional<PlanSettings> read(Mapping table) {
        Optional<Integer> hoursPerMonth = table.whole("hours-per-month", 0, PlanSettings.MOST_HOURS);
        Set<String> languages = languages(table);
        Optional<ServiceHours> hours = table.table("hours").flatMap(ServiceHoursReader::read);
        return hoursPerMonth.flatMap(number -> hours.map(when -> new PlanSettings(number, languages, when)));
    }

    private static Set<String> languages(Mapping table) {
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
}
