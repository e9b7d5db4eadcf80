package org.astrolabio.report;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.MarketNeed;
import org.astrolabio.core.planning.Positioning;
import org.astrolabio.language.CurrencyNames;
import org.astrolabio.language.LanguageNames;

/** What the target markets ask of a company, in words. */
record MarketWording(PlanEdition plan) {

    private static final LanguageNames LANGUAGES = new LanguageNames();
    private static final CurrencyNames CURRENCIES = new CurrencyNames();

    /** What makes an action needed in the markets of this company; empty if that does not depend on them. */
    List<String> specifics(Action action) {
        List<String> specifics =
                new ArrayList<>(action.markets().map(this::specifics).orElse(List.of()));
        if (action.isAboutMoney()) {
            specifics.addAll(currencies());
        }
        return specifics;
    }

    private List<String> specifics(MarketNeed need) {
        return switch (need) {
            case LANGUAGE -> languages();
            case HOURS ->
                matching(gap -> !gap.uncovered().isZero()).stream()
                        .map(gap -> plan.say("report.specific-hours", country(gap), gap.uncoveredHours()))
                        .toList();
            case OUTSIDE_EU -> countries("report.specific-customs", matching(MarketGap::customsBorder));
            case ANY_ABROAD -> countries("report.specific-abroad", matching(MarketGap::abroad));
        };
    }

    private List<String> languages() {
        List<String> missing = matching(gap -> gap.missingLanguage().isPresent()).stream()
                .map(gap -> plan.say("report.language-of", language(gap), country(gap)))
                .distinct()
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(plan.say("report.specific-language", missing.size(), plan.joined(missing)));
    }

    private List<String> countries(String key, List<MarketGap> gaps) {
        return gaps.isEmpty()
                ? List.of()
                : List.of(plan.say(
                        key, plan.joined(gaps.stream().map(this::country).toList())));
    }

    /** What is paid in where it is not the company's own currency. */
    private List<String> currencies() {
        List<String> paid = plan.plan().gaps().stream()
                .flatMap(gap -> gap.otherCurrency().stream()
                        .map(code -> plan.say(
                                "report.currency-of",
                                CURRENCIES.name(code, plan.edition().language()),
                                country(gap))))
                .toList();
        return paid.isEmpty() ? List.of() : List.of(plan.say("report.specific-currency", plan.joined(paid)));
    }

    private List<MarketGap> matching(Predicate<MarketGap> condition) {
        return plan.plan().gaps().stream().filter(condition).toList();
    }

    /** Why a market comes first or later. */
    List<String> reasons(MarketGap gap) {
        Map<String, Object> arguments =
                Map.of("country", country(gap), "language", language(gap), "hours", gap.uncoveredHours());
        return Positioning.reasons(gap).stream()
                .map(reason -> new MessageFormat(
                                plan.texts().positioning().markets().get(reason),
                                ULocale.forLocale(plan.edition().language()))
                        .format(arguments))
                .toList();
    }

    /** What to do about what stands between the company and its markets. */
    List<String> advice(List<MarketGap> gaps) {
        Map<String, String> advice = plan.texts().positioning().marketAdvice();
        return gaps.stream()
                .flatMap(gap -> Positioning.reasons(gap).stream())
                .distinct()
                .flatMap(reason -> Optional.ofNullable(advice.get(reason)).stream())
                .toList();
    }

    String country(MarketGap gap) {
        return plan.edition().country(gap.market().country());
    }

    private String language(MarketGap gap) {
        return gap.missingLanguage()
                .map(code -> LANGUAGES.name(code, plan.edition().language()))
                .orElse("");
    }
}
