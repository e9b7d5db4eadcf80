package org.astrolabio.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.astrolabio.installation.FallbackLanguage;
import org.astrolabio.installation.QuestionnaireFolder;

/** The languages of the product. None is listed anywhere: message files and a folder of texts make one. */
public final class Languages {

    /** Those in which the program has messages, the one to fall back to first. */
    public static final List<Locale> WITH_MESSAGES = inOrder(MessageFiles.languages());

    /**
     * Those that the product speaks: it has messages in them, and the questionnaire has texts. The first is the one to fall
     * back to.
     */
    public static final List<Locale> ALL = spoken(QuestionnaireFolder.languages(QuestionnaireFolder.locate()));

    private Languages() {}

    /** Without a questionnaire there is still something to say: that there is none. */
    private static List<Locale> spoken(Collection<String> withTexts) {
        List<Locale> spoken = WITH_MESSAGES.stream()
                .filter(language -> withTexts.contains(language.getLanguage()))
                .toList();
        return spoken.isEmpty() ? WITH_MESSAGES : spoken;
    }

    /** Languages by their ISO 639 codes: the one to fall back to, if it is among them, and the others by code. */
    public static List<Locale> inOrder(Collection<String> codes) {
        String first = FallbackLanguage.code();
        return codes.stream()
                .distinct()
                .sorted(Comparator.<String, Boolean>comparing(code -> !code.equals(first))
                        .thenComparing(Comparator.naturalOrder()))
                .map(Locale::of)
                .toList();
    }

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
