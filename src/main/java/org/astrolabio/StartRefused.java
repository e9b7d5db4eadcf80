package org.astrolabio;

/** A setting or the machine does not let the application start; found out before anything else is begun. */
final class StartRefused extends RuntimeException {

    private final String key;
    private final Object[] arguments;

    /** @param key of the message that says what is wrong; with {@code -mend} after it, of the one that says what to do */
    StartRefused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments;
    }
}
