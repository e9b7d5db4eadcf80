package org.astrolabio.language;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in every language why the application does not start, and what to do about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusedFailureAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
        return FailureInWords.of(cause, cause.key(), cause.arguments());
    }
}
