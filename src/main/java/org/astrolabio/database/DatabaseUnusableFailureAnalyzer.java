package org.astrolabio.database;

import org.astrolabio.core.ConstantId;
import org.astrolabio.language.FailureInWords;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in every language why the database that was named cannot be used, and what to do about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseUnusableFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnusable cause) {
        String key = "database." + ConstantId.of(cause.reason());
        return FailureInWords.of(cause, key, String.join(", ", cause.tables()));
    }
}
