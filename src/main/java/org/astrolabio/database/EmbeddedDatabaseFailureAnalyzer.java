package org.astrolabio.database;

import org.astrolabio.core.ConstantId;
import org.astrolabio.database.embedded.EmbeddedDatabaseException;
import org.astrolabio.language.FailureInWords;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in every language why the embedded database cannot be used, and what to do about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class EmbeddedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDatabaseException cause) {
        String key = "database." + ConstantId.of(cause.reason());
        return FailureInWords.of(cause, key, cause.folder().toString());
    }
}
