package org.astrolabio.results.ui;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.MarketNeed;
import org.astrolabio.core.planning.Positioning;
import org.astrolabio.language.CityNames;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.CurrencyNames;

/** What target markets ask of a company, in words. */
final class MarketWords {

    private final PlanWording wording;
    private final CountryNames countries;
    private final CityNames cities;
    private final CurrencyNames currencies;
    private final ZoneId home;

    /** @param home the zone in which the company answers */
    MarketWords(PlanWording wording, CountryNames countries, CityNames cities, CurrencyNames currencies, ZoneId home) {
        this.wording = wording;
        this.countries = countries;
        this.cities = cities;
        this.currencies = currencies;
        this.home = home;
    }

    /** Why this company's target markets need an action; nothing where they do not. */
    List<String> specifics(Action action, List<MarketGap> gaps) {
        List<String> specifics = new ArrayList<>(
                action.markets().map(need -> specifics(need, gaps)).orElse(List.of()));
        if (action.isAboutMoney()) {
            specifics.addAll(currencies(gaps));
        }
        return specifics;
    }

    private static List<MarketGap> matching(List<MarketGap> gaps, Predicate<MarketGap> which) {
        return gaps.stream().filter(which).toList();
    }

    private List<String> specifics(MarketNeed need, List<MarketGap> gaps) {
        return switch (need) {
            case LANGUAGE -> languages(gaps);
            case HOURS ->
                gaps.stream().filter(MarketWords::isUncovered).map(this::hours).toList();
            case OUTSIDE_EU -> countries("market-customs", matching(gaps, MarketGap::customsBorder));
            case ANY_ABROAD -> countries("market-abroad", matching(gaps, MarketGap::abroad));
        };
    }

    private List<String> countries(String key, List<MarketGap> gaps) {
        return gaps.isEmpty()
                ? List.of()
                : List.of(wording.text(
                        key, wording.list(gaps.stream().map(this::country).toList())));
    }

    /** What is paid in where it is not the company's own currency. */
    private List<String> currencies(List<MarketGap> gaps) {
        List<String> paid = gaps.stream()
                .flatMap(gap -> gap.otherCurrency().stream()
                        .map(code -> wording.text(
                                "market-currency-of", currencies.name(code, wording.language()), country(gap))))
                .toList();
        return paid.isEmpty() ? List.of() : List.of(wording.text("market-currency", wording.list(paid)));
    }

    private List<String> languages(List<MarketGap> gaps) {
        List<String> missing = gaps.stream()
                .flatMap(gap -> gap.missingLanguage().stream())
                .distinct()
                .map(this::languageName)
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(wording.text("market-languages", missing.size(), wording.list(missing)));
    }

    private String hours(MarketGap gap) {
        return wording.text(
                "market-hours",
                cities.name(home, wording.language()),
                cities.name(gap.market().zone(), wording.language()),
                gap.uncoveredHours());
    }

    /** Why a target market comes first or later. */
    List<String> standing(MarketGap gap) {
        Map<String, String> sentences = wording.texts().positioning().markets();
        return Positioning.reasons(gap).stream()
                .map(reason -> fill(sentences.get(reason), gap))
                .toList();
    }

    /** What to do about what stands between the company and its markets. */
    List<String> advice(List<MarketGap> gaps) {
        Map<String, String> advice = wording.texts().positioning().marketAdvice();
        return gaps.stream()
                .flatMap(gap -> Positioning.reasons(gap).stream())
                .distinct()
                .flatMap(reason -> Optional.ofNullable(advice.get(reason)).stream())
                .toList();
    }

    String country(MarketGap gap) {
        return countries.name(gap.market().country(), wording.language());
    }

    String languageName(String code) {
        return Locale.of(code).getDisplayLanguage(wording.language());
    }

    private String fill(String pattern, MarketGap gap) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("country", country(gap));
        arguments.put("language", gap.missingLanguage().map(this::languageName).orElse(""));
        arguments.put("hours", gap.uncoveredHours());
        return wording.words().messages().fill(wording.language(), pattern, arguments);
    }

    private static boolean isUncovered(MarketGap gap) {
        return gap.uncoveredHours() > 0;
    }
}
