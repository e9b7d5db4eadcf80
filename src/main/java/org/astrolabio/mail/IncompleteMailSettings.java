package org.astrolabio.mail;

/** There is a mail server, but no usable sender or no usable address of the site for the links. */
final class IncompleteMailSettings extends RuntimeException {

    private final String key;
    private final String written;

    private IncompleteMailSettings(String key, String written) {
        super(key);
        this.key = key;
        this.written = written;
    }

    /** @param written what is set as the sender, blank if nothing is */
    static IncompleteMailSettings sender(String written) {
        return new IncompleteMailSettings(written.isBlank() ? "mail.no-sender" : "mail.wrong-sender", written);
    }

    /** @param written what is set as the address of the site, blank if nothing is */
    static IncompleteMailSettings site(String written) {
        return new IncompleteMailSettings(written.isBlank() ? "mail.no-site" : "mail.wrong-site", written);
    }

    /** Key of the message that says which of them it is; with {@code -mend} after it, of the one that says what to do. */
    String key() {
        return key;
    }

    /** What is set. */
    String written() {
        return written;
    }
}
