package org.astrolabio.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The first-level subdivisions of countries, by ISO 3166-2. Codes, and English names, are those of CLDR 48.2; a language
 * without a name of its own for a region shows that one.
 */
@Component
public final class Regions {

    /**
     * @param code ISO 3166-2, such as {@code ES-AN}
     * @param name in the language asked for, or in English
     */
    public record Region(String code, String name) {}

    private static final String WITHIN = "within";

    private final Map<Locale, Map<String, String>> names = new HashMap<>();
    /** What people think in where they do not think in regions, by region. */
    private final Map<String, String> within = load(WITHIN);

    public Regions() {
        names.put(Locale.ENGLISH, load(Locale.ENGLISH.getLanguage()));
        Languages.ALL.forEach(language -> names.computeIfAbsent(language, one -> load(one.getLanguage())));
    }

    /** The regions of a country, sorted as that language sorts; empty where it has none. */
    public List<Region> of(String country, Locale language) {
        Collator collator = Collator.getInstance(ULocale.forLocale(Languages.closestTo(language)));
        return english().keySet().stream()
                .filter(code -> code.startsWith(country + "-"))
                .map(code -> new Region(code, name(code, language)))
                .sorted(Comparator.comparing(Region::name, collator::compare))
                .toList();
    }

    /**
     * The regions of a country and, where people there think in smaller parts, each of those as its region by the name of
     * the part, such as {@code Jaén (Andalucía)}; sorted as that language sorts.
     */
    public List<Region> places(String country, Locale language) {
        Collator collator = Collator.getInstance(ULocale.forLocale(Languages.closestTo(language)));
        return of(country, language).stream()
                .flatMap(region -> Stream.concat(
                        Stream.of(region),
                        parts(region.code()).map(part -> new Region(region.code(), part + " (" + region.name() + ")"))))
                .sorted(Comparator.comparing(Region::name, collator::compare))
                .toList();
    }

    private Stream<String> parts(String region) {
        return Stream.of(within.getOrDefault(region, "").split(",\\s*")).filter(part -> !part.isEmpty());
    }

    /** Whether the region exists and lies in that country. */
    public boolean isIn(String code, String country) {
        return english().containsKey(code) && code.startsWith(country + "-");
    }

    /** The name of a region; its code if it is unknown. */
    public String name(String code, Locale language) {
        return Optional.ofNullable(names.getOrDefault(Languages.closestTo(language), Map.of())
                        .get(code))
                .orElseGet(() -> english().getOrDefault(code, code));
    }

    private Map<String, String> english() {
        return names.getOrDefault(Locale.ENGLISH, Map.of());
    }

    private static Map<String, String> load(String name) {
        return PropertiesFile.find("/regions/" + name + ".properties").orElse(Map.of());
    }
}
