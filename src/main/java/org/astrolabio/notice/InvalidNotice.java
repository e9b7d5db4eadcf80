package org.astrolabio.notice;

/** A notice that was put in the place of the product's own cannot be read. */
final class InvalidNotice extends RuntimeException {

    private final String key;
    private final Object[] arguments;

    /** @param key of the message that says what is wrong; with {@code -mend} after it, of the one that says what to do */
    InvalidNotice(String key, Object... arguments) {
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
