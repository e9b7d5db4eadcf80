package org.astrolabio.notice;

import org.astrolabio.language.FailureInWords;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in every language what is wrong with a notice of the operator's. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidNoticeFailureAnalyzer extends AbstractFailureAnalyzer<InvalidNotice> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidNotice cause) {
        return FailureInWords.of(cause, cause.key(), cause.arguments());
    }
}
