package org.astrolabio.mail;

import org.astrolabio.language.FailureInWords;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in every language what mail needs besides a server. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class IncompleteMailSettingsFailureAnalyzer extends AbstractFailureAnalyzer<IncompleteMailSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IncompleteMailSettings cause) {
        return FailureInWords.of(cause, cause.key(), cause.written());
    }
}
