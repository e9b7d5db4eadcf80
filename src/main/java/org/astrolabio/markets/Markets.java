package org.astrolabio.markets;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.astrolabio.core.markets.Market;
import org.springframework.stereotype.Component;

/**
 * The markets of the world. Currencies and working weeks are CLDR's, through ICU; languages CLDR's unless reviewed; clocks
 * and territories come from files with their sources.
 */
@Component
public final class Markets {

    private final MarketFacts languages = MarketFacts.read("languages");
    private final MarketFacts reviewedLanguages = MarketFacts.read("languages-reviewed");
    private final Clocks clocks = new Clocks();
    private final Territories territories = new Territories();
    private final Map<String, Market> known = new ConcurrentHashMap<>();

    /** @param country ISO 3166-1 alpha-2 */
    public Market market(String country) {
        return known.computeIfAbsent(country, this::look);
    }

    /** Whether any market speaks the language, ISO 639. */
    public boolean anySpeaks(String language) {
        return languages.all().anyMatch(language::equals)
                || reviewedLanguages.all().anyMatch(language::equals);
    }

    /**
     * A country as it is for whoever is in one of its regions, which may have a clock or a border of its own.
     *
     * @param region ISO 3166-2
     */
    public Market home(String country, Optional<String> region) {
        Market market = market(country);
        return region.map(code -> new Market(
                        country,
                        market.languages(),
                        clocks.in(country, code),
                        market.currency(),
                        market.workingDays(),
                        territories.of(country, code)))
                .orElse(market);
    }

    private Market look(String country) {
        return new Market(
                country,
                reviewedLanguages.of(country).or(() -> languages.of(country)).orElse(List.of("en")),
                clocks.in(country),
                currency(country),
                workingDays(country),
                territories.of(country));
    }

    private static String currency(String country) {
        return Optional.ofNullable(Currency.getInstance(new ULocale("und", country)))
                .map(Currency::getCurrencyCode)
                .orElse("EUR");
    }

    /** All days but those of the weekend. */
    private static Set<DayOfWeek> workingDays(String country) {
        Calendar.WeekData week = Calendar.getWeekDataForRegion(country);
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        DayOfWeek last = day(week.weekendCease);
        for (DayOfWeek day = day(week.weekendOnset); day != last; day = day.plus(1)) {
            days.remove(day);
        }
        days.remove(last);
        return days;
    }

    /** @param number from 1 for Sunday */
    private static DayOfWeek day(int number) {
        return DayOfWeek.SUNDAY.plus(number - 1L);
    }
}
