package org.astrolabio.language;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in every language what keeps the program from starting, and what to do about it. */
public final class FailureInWords {

    private FailureInWords() {}

    /** @param key of the message that says what is wrong; the one with {@code -mend} after it says what to do */
    public static FailureAnalysis of(Throwable cause, String key, Object... arguments) {
        Messages messages = new Messages();
        return new FailureAnalysis(
                messages.everyLanguage(key, arguments), messages.everyLanguage(key + "-mend", arguments), cause);
    }
}
