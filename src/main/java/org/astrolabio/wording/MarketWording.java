package org.astrolabio.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.GuidanceTexts.PositioningText;
import org.astrolabio.core.planning.MarketNeed;
import org.astrolabio.core.planning.Positioning;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.CurrencyNames;
import org.astrolabio.language.LanguageNames;
import org.astrolabio.language.Messages;

/** Says what target markets ask of a company, the same on every page and in every file. */
public final class MarketWording {

    private final Locale language;
    private final Messages messages;
    private final CountryNames countries;
    private final PositioningText texts;
    private final LanguageNames languages = new LanguageNames();
    private final CurrencyNames currencies = new CurrencyNames();

    /** @param texts in that language */
    public MarketWording(Locale language, Messages messages, CountryNames countries, PositioningText texts) {
        this.language = language;
        this.messages = messages;
        this.countries = countries;
        this.texts = texts;
    }

    /** Why these markets need an action, a sentence each; nothing where they do not. */
    public List<String> specifics(Action action, List<MarketGap> gaps) {
        List<String> specifics = new ArrayList<>(
                action.markets().map(need -> specifics(need, gaps)).orElse(List.of()));
        if (action.isAboutMoney()) {
            specifics.addAll(currencies(gaps));
        }
        return specifics;
    }

    private List<String> specifics(MarketNeed need, List<MarketGap> gaps) {
        List<MarketGap> concerned = gaps.stream().filter(need::isOf).toList();
        return switch (need) {
            case LANGUAGE -> languages(concerned);
            case HOURS, MANY_HOURS ->
                concerned.stream()
                        .map(gap -> text("hours", country(gap), hours(gap)))
                        .toList();
            case OUTSIDE_EU -> named("customs", concerned);
            case ANY_ABROAD -> named("abroad", concerned);
        };
    }

    private List<String> languages(List<MarketGap> gaps) {
        List<String> missing = gaps.stream()
                .map(gap -> text("language-of", missingLanguage(gap), country(gap)))
                .distinct()
                .toList();
        return missing.isEmpty() ? List.of() : List.of(text("languages", missing.size(), list(missing)));
    }

    /** Hours a week over the year, with the dates of the weeks that differ from most. */
    private String hours(MarketGap gap) {
        return new CoverageWording(language, messages).hours(gap.coverage());
    }

    /** What is paid in where it is not the company's own currency. */
    private List<String> currencies(List<MarketGap> gaps) {
        List<String> paid = gaps.stream()
                .flatMap(gap -> gap.otherCurrency().stream()
                        .map(code -> text("currency-of", currencies.name(code, language), country(gap))))
                .toList();
        return paid.isEmpty() ? List.of() : List.of(text("currency", list(paid)));
    }

    private List<String> named(String key, List<MarketGap> gaps) {
        return gaps.isEmpty()
                ? List.of()
                : List.of(text(key, list(gaps.stream().map(this::country).toList())));
    }

    /** Why a market comes first or later, a sentence each. */
    public List<String> reasons(MarketGap gap) {
        Map<String, Object> arguments = Map.of(
                "country",
                country(gap),
                "language",
                missingLanguage(gap),
                "hours",
                gap.uncoveredHours(),
                "range",
                hours(gap));
        return Positioning.reasons(gap).stream()
                .map(reason -> messages.fill(language, Known.in(texts.markets(), reason), arguments))
                .toList();
    }

    /** What to do about what stands between the company and its markets. */
    public List<String> advice(List<MarketGap> gaps) {
        return gaps.stream()
                .flatMap(gap -> Positioning.reasons(gap).stream())
                .distinct()
                .flatMap(reason -> Optional.ofNullable(texts.marketAdvice().get(reason)).stream())
                .toList();
    }

    public String country(MarketGap gap) {
        return countries.name(gap.market().country(), language);
    }

    /** @param code ISO 639 */
    public String languageName(String code) {
        return languages.name(code, language);
    }

    private String missingLanguage(MarketGap gap) {
        return gap.missingLanguage().map(this::languageName).orElse("");
    }

    private String list(List<String> names) {
        return messages.list(language, names);
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, "market." + key, arguments);
    }
}
