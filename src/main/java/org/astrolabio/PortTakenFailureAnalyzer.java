package org.astrolabio;

import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in every language which port is taken and how to choose another. */
final class PortTakenFailureAnalyzer extends AbstractFailureAnalyzer<PortTakenException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortTakenException cause) {
        String port = Integer.toString(cause.port());
        String other = Integer.toString(cause.port() + 1);
        return new FailureAnalysis(
                inEveryLanguage("start.port-taken", port), inEveryLanguage("start.port-choose", other), cause);
    }

    private static String inEveryLanguage(String key, String argument) {
        Messages messages = new Messages();
        return String.join(
                "\n",
                Languages.ALL.stream()
                        .map(language -> messages.text(language, key, argument))
                        .toList());
    }
}
