package org.astrolabio.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** The languages of the world, named by CLDR. Safe for use by several threads. */
public final class LanguageNames {

    /**
     * The name of a language as it stands within a sentence; its code where CLDR has no name for it.
     *
     * @param code ISO 639
     */
    public String name(String code, Locale language) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(Languages.closestTo(language)))
                .languageDisplayName(code);
    }
}
