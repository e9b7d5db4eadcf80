package org.astrolabio.language;

/** A setting, a file of the operator or the machine does not let the application start. */
public final class StartRefused extends RuntimeException {

    private final String key;
    private final Object[] arguments;

    /** @param key of the message that says what is wrong; with {@code -mend} after it, of the one that says what to do */
    public StartRefused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments;
    }
}
