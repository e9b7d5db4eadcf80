package org.astrolabio;

import org.astrolabio.language.Messages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in every language which setting cannot be used, and how to write it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusedFailureAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
        Messages messages = new Messages();
        return new FailureAnalysis(
                messages.everyLanguage(cause.key(), cause.arguments()),
                messages.everyLanguage(cause.key() + "-mend", cause.arguments()),
                cause);
    }
}
