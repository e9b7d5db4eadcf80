package org.astrolabio.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.astrolabio.core.questionnaire.CountryCodes;
import org.springframework.stereotype.Component;

/** The countries that can be chosen, named by CLDR. Safe for use by several threads. */
@Component
public final class CountryNames {

    /**
     * @param code one of {@link CountryCodes}
     * @param name in the language asked for
     */
    public record Country(String code, String name) {}

    private static final List<String> CODES = CountryCodes.ALL.stream().sorted().toList();

    private final Map<Locale, List<Country>> sorted = new ConcurrentHashMap<>();

    /** The name of a country; its code where CLDR has no name for it. */
    public String name(String code, Locale language) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(Languages.closestTo(language)))
                .regionDisplayName(code);
    }

    /** All countries, sorted as that language sorts. */
    public List<Country> all(Locale language) {
        return sorted.computeIfAbsent(Languages.closestTo(language), this::sort);
    }

    private List<Country> sort(Locale language) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLocale(language));
        Collator collator = Collator.getInstance(ULocale.forLocale(language));
        return CODES.stream()
                .map(code -> new Country(code, names.regionDisplayName(code)))
                .sorted(Comparator.comparing(Country::name, collator::compare))
                .toList();
    }
}
