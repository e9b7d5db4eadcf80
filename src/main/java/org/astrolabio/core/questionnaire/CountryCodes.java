package org.astrolabio.core.questionnaire;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The countries that can be chosen: those of ISO 3166-1, and Kosovo, which has no code there and trades all the same, by
 * the one that the European Union and CLDR use.
 */
public final class CountryCodes {

    /** Two capital letters each. */
    public static final Set<String> ALL = all();

    /** What forms of the European Union write. */
    private static final Map<String, String> ALSO_WRITTEN = Map.of("EL", "GR", "UK", "GB");

    private CountryCodes() {}

    /** The code that is meant: EL is Greece, UK the United Kingdom; any other text stays as it is. */
    public static String meant(String code) {
        return ALSO_WRITTEN.getOrDefault(code, code);
    }

    private static Set<String> all() {
        Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        return Set.copyOf(codes);
    }
}
