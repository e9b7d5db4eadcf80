package org.astrolabio;

import org.astrolabio.language.FailureInWords;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in every language which setting cannot be used, and how to write it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusedFailureAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
        return FailureInWords.of(cause, cause.key(), cause.arguments());
    }
}
