package org.astrolabio.database;

import java.util.Locale;
import org.astrolabio.database.embedded.EmbeddedDatabaseException;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in every language why the embedded database cannot be used, and what to do about it. */
final class EmbeddedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDatabaseException cause) {
        String key =
                "database." + cause.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String folder = cause.folder().toString();
        return new FailureAnalysis(inEveryLanguage(key, folder), inEveryLanguage(key + "-mend", folder), cause);
    }

    private static String inEveryLanguage(String key, String folder) {
        Messages messages = new Messages();
        return String.join(
                "\n",
                Languages.ALL.stream()
                        .map(language -> messages.text(language, key, folder))
                        .toList());
    }
}
