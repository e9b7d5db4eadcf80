package org.astrolabio.language;

import java.util.List;
import java.util.Locale;

/** The languages that the product speaks. A further one is a further set of message files and a folder of texts. */
public final class Languages {

    /** The first is the one to fall back to. */
    public static final List<Locale> ALL = List.of(Locale.of("es"), Locale.ENGLISH);

    private Languages() {}

    /** The same language without country or variant, or the first one if it is not spoken. */
    public static Locale closestTo(Locale wanted) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ALL.getFirst());
    }

    /** The language as dates and times are written in it: English is British. */
    public static Locale withConventions(Locale language) {
        Locale closest = closestTo(language);
        return closest.equals(Locale.ENGLISH) ? Locale.UK : closest;
    }
}
