package org.astrolabio.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The texts of the message files. The first part of a key names its bundle: {@code shell.title} stands in
 * {@code messages/shell_es.properties}. Texts are patterns of ICU's message format; no line ends between a figure and its
 * unit. Safe for use by several threads.
 */
@Component
public final class Messages {

    private record Bundle(String name, String language) {}

    private final Map<Bundle, Map<String, String>> bundles = new ConcurrentHashMap<>();

    /**
     * The text in a language, or in the first of {@link Languages#ALL} where that language lacks it.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String text(Locale language, String key, Object... arguments) {
        Locale closest = Languages.closestTo(language);
        Locale supported = has(closest, key) ? closest : Languages.ALL.getFirst();
        String pattern = pattern(supported, key);
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, ULocale.forLocale(supported)).format(arguments);
    }

    /**
     * The text in every language, a line each, for whoever reads before a language is known.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String everyLanguage(String key, Object... arguments) {
        return Languages.ALL.stream()
                .map(language -> text(language, key, arguments))
                .collect(Collectors.joining("\n"));
    }

    /** A text that is no message, such as one of the questionnaire's, with its arguments filled in by name. */
    public String fill(Locale language, String pattern, Map<String, Object> arguments) {
        return new MessageFormat(pattern, ULocale.forLocale(Languages.closestTo(language))).format(arguments);
    }

    /** Several names as a sentence lists them: with commas and the word for "and". */
    public String list(Locale language, List<String> names) {
        return ListFormatter.getInstance(ULocale.forLocale(Languages.withConventions(language)))
                .format(names);
    }

    /** Whether the key stands in the message files of that language. */
    public boolean has(Locale language, String key) {
        return texts(language, key).containsKey(key);
    }

    private String pattern(Locale language, String key) {
        @Nullable String pattern = texts(language, key).get(key);
        if (pattern == null) {
            throw new MissingResourceException(
                    "No message " + key + " in " + language.getLanguage(), Messages.class.getName(), key);
        }
        return pattern;
    }

    private Map<String, String> texts(Locale language, String key) {
        int dot = key.indexOf('.');
        Bundle bundle = new Bundle(dot < 0 ? key : key.substring(0, dot), language.getLanguage());
        return bundles.computeIfAbsent(bundle, Messages::load);
    }

    private static Map<String, String> load(Bundle bundle) {
        return PropertiesFile.find("/messages/" + bundle.name() + "_" + bundle.language() + ".properties")
                .orElse(Map.of())
                .entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> UnbrokenFigures.in(text.getValue())));
    }
}
