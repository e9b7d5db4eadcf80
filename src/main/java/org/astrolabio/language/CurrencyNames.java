package org.astrolabio.language;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** The currencies of the world, named by CLDR. Safe for use by several threads. */
public final class CurrencyNames {

    /**
     * What one pays in, in the plural, as it stands within a sentence.
     *
     * @param code ISO 4217
     */
    public String name(String code, Locale language) {
        return Currency.getInstance(code)
                .getName(
                        ULocale.forLocale(Languages.closestTo(language)),
                        Currency.PLURAL_LONG_NAME,
                        "other",
                        new boolean[1]);
    }
}
