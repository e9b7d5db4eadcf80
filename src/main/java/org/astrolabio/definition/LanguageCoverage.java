package org.astrolabio.definition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.language.Languages;

/**
 * How far the texts of a questionnaire go in a language.
 *
 * @param texts how many there are
 * @param of how many there would have to be: as many as all languages have together
 * @param copied the language with which it shares most, if it shares any
 */
public record LanguageCoverage(Locale language, int texts, int of, Optional<Copied> copied) {

    /** @param texts how many texts of several words are letter by letter those of the other language */
    public record Copied(Locale from, int texts) {}

    public int missing() {
        return of - texts;
    }

    /** One for each language with a folder of texts, the one to fall back to first. */
    public static List<LanguageCoverage> of(QuestionnaireFiles files) {
        Map<Locale, Map<List<String>, WrittenText>> all = new LinkedHashMap<>();
        Set<List<String>> wanted = new HashSet<>();
        for (Locale language : Languages.inOrder(files.languages())) {
            Map<List<String>, WrittenText> texts = WrittenText.of(language.getLanguage(), files);
            all.put(language, texts);
            wanted.addAll(texts.keySet());
        }
        return all.entrySet().stream()
                .map(one -> new LanguageCoverage(
                        one.getKey(), one.getValue().size(), wanted.size(), copied(one.getKey(), all)))
                .toList();
    }

    private static Optional<Copied> copied(Locale language, Map<Locale, Map<List<String>, WrittenText>> all) {
        Map<List<String>, WrittenText> own = all.getOrDefault(language, Map.of());
        return all.entrySet().stream()
                .filter(other -> !other.getKey().equals(language))
                .map(other -> new Copied(other.getKey(), shared(own, other.getValue())))
                .filter(copied -> copied.texts() > 0)
                .max(Comparator.comparingInt(Copied::texts));
    }

    private static int shared(Map<List<String>, WrittenText> own, Map<List<String>, WrittenText> others) {
        return (int) own.values().stream().filter(text -> text.isSameIn(others)).count();
    }
}
