package org.astrolabio.language;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How numbers are written in a country. The language is not the country: Spanish writes 1.234,5 in Spain and 1,234.5 in
 * Mexico, and an English reader in Spain has a machine that is set to Spain.
 *
 * @param decimalSeparator comma or point
 */
public record NumberConventions(char decimalSeparator) {

    private static final Set<ULocale> WRITTEN =
            Arrays.stream(DecimalFormatSymbols.getAvailableULocales()).collect(Collectors.toUnmodifiableSet());
    private static final Map<ULocale, NumberConventions> KNOWN = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException unless it is a comma or a point */
    public NumberConventions {
        if (decimalSeparator != ',' && decimalSeparator != '.') {
            throw new IllegalArgumentException("Neither comma nor point: " + decimalSeparator);
        }
    }

    /**
     * The conventions of a country, by CLDR: in the language that is most likely there, or in the reader's where CLDR does
     * not know how that one is written.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public static NumberConventions of(String country, Locale language) {
        ULocale likely = ULocale.addLikelySubtags(new ULocale("und", country));
        ULocale main = new ULocale(likely.getLanguage(), country);
        return in(
                WRITTEN.contains(main) || WRITTEN.contains(likely)
                        ? likely
                        : new ULocale(language.getLanguage(), country));
    }

    /** The conventions of a language where no country is known. */
    public static NumberConventions of(Locale language) {
        return in(ULocale.forLocale(language));
    }

    private static NumberConventions in(ULocale place) {
        return KNOWN.computeIfAbsent(
                place,
                one -> new NumberConventions(
                        DecimalFormatSymbols.getInstance(one.setKeywordValue("numbers", "latn"))
                                                .getDecimalSeparator()
                                        == ','
                                ? ','
                                : '.'));
    }

    /** What separates thousands from each other, if anything: the other of comma and point. */
    public char groupingSeparator() {
        return decimalSeparator == ',' ? '.' : ',';
    }
}
