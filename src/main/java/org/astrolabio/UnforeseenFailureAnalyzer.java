package org.astrolabio;

import org.astrolabio.language.Messages;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says of every other failed start what it failed on, in every language; the stack is told to whoever asks for it. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class UnforeseenFailureAnalyzer implements FailureAnalyzer {

    private final Messages messages = new Messages();

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            if (cause instanceof OutOfMemoryError) {
                return analysis("start.memory", failure, Runtime.getRuntime().maxMemory() >> 20);
            }
            if (cause instanceof BindException wrong) {
                return analysis("start.setting", failure, wrong.getName().toString());
            }
        }
        return analysis("start.unforeseen", failure, oneLine(root));
    }

    private FailureAnalysis analysis(String key, Throwable failure, Object argument) {
        return new FailureAnalysis(
                messages.everyLanguage(key, argument), messages.everyLanguage(key + "-mend", argument), failure);
    }

    private static String oneLine(Throwable thrown) {
        return thrown.toString().replaceAll("\\s+", " ");
    }
}
