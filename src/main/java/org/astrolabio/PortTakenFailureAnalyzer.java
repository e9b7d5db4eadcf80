package org.astrolabio;

import org.astrolabio.language.Messages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in every language which port is taken and how to choose another. */
final class PortTakenFailureAnalyzer extends AbstractFailureAnalyzer<PortTakenException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortTakenException cause) {
        String port = Integer.toString(cause.port());
        String other = Integer.toString(cause.port() + 1);
        Messages messages = new Messages();
        return new FailureAnalysis(
                messages.everyLanguage("start.port-taken", port),
                messages.everyLanguage("start.port-choose", other),
                cause);
    }
}
