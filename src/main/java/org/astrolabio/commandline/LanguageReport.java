package org.astrolabio.commandline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.definition.LanguageCoverage;
import org.astrolabio.definition.QuestionnaireFiles;
import org.astrolabio.language.LanguageNames;
import org.astrolabio.language.Languages;
import org.astrolabio.language.MessageFiles;

/** Says of each language how much of it there is, and what it takes for the product to speak it. */
final class LanguageReport {

    @FunctionalInterface
    private interface Telling {
        void say(String key, Object... arguments);
    }

    private final Console console;
    private final List<LanguageCoverage> covered;
    private final Set<String> messages = new HashSet<>();
    private final Map<Locale, SortedSet<String>> missing = new HashMap<>();

    LanguageReport(Console console, QuestionnaireFiles files) {
        this.console = console;
        this.covered = LanguageCoverage.of(files);
        MessageFiles.languages()
                .forEach(code -> messages.addAll(MessageFiles.messages(code).keySet()));
        covered.forEach(language -> missing.put(language.language(), missingMessages(language.language())));
    }

    /** Whether every language with texts has all of its messages. */
    boolean isWhole() {
        return missing.values().stream().allMatch(Set::isEmpty);
    }

    /** Says what there is, what is missing, and which languages have nothing here. */
    void tell() {
        covered.forEach(language -> tell(language, console::say));
        Languages.WITH_MESSAGES.stream()
                .filter(language ->
                        covered.stream().noneMatch(one -> one.language().equals(language)))
                .forEach(language ->
                        console.say("commandline.check-language-no-texts", name(language), language.getLanguage()));
    }

    /** Says how much there is beside problems that have been told. */
    void tellBesideProblems() {
        covered.forEach(language -> tell(language, console::error));
    }

    private void tell(LanguageCoverage language, Telling telling) {
        String code = language.language().getLanguage();
        SortedSet<String> lacking = Known.in(missing, language.language());
        telling.say(
                "commandline.check-language",
                name(language.language()),
                code,
                language.texts(),
                language.of(),
                messages.size() - lacking.size(),
                messages.size());
        if (language.missing() > 0) {
            telling.say("commandline.check-language-missing", code, language.missing());
        }
        language.copied()
                .ifPresent(copied -> telling.say(
                        "commandline.check-language-copied",
                        code,
                        copied.texts(),
                        name(copied.from()),
                        copied.from().getLanguage()));
        if (lacking.size() == messages.size()) {
            console.error("commandline.check-language-no-messages", name(language.language()), code, example());
        } else if (!lacking.isEmpty()) {
            console.error("commandline.check-language-messages-missing", code, lacking.size(), lacking.first());
        }
    }

    private SortedSet<String> missingMessages(Locale language) {
        SortedSet<String> lacking = new TreeSet<>(messages);
        lacking.removeAll(MessageFiles.messages(language.getLanguage()).keySet());
        return lacking;
    }

    /** The language whose message files are to be copied. */
    private static String example() {
        return Languages.WITH_MESSAGES.getLast().getLanguage();
    }

    private String name(Locale language) {
        return new LanguageNames().name(language.getLanguage(), console.language());
    }
}
