package org.astrolabio.database;

import org.astrolabio.language.FailureInWords;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in every language why real and invented data are not mixed, and what to do about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WrongDataKindFailureAnalyzer extends AbstractFailureAnalyzer<WrongDataKindException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongDataKindException cause) {
        String key =
                switch (cause.wanted()) {
                    case REAL -> "database.is-demonstration";
                    case DEMONSTRATION -> "database.is-real";
                };
        return FailureInWords.of(cause, key);
    }
}
