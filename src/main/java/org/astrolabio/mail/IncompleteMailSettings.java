package org.astrolabio.mail;

/** There is a mail server, but no usable sender or no usable address of the site for the links. */
final class IncompleteMailSettings extends RuntimeException {

    IncompleteMailSettings() {
        super("A mail server needs astrolabio.mail-from and astrolabio.base-url");
    }
}
