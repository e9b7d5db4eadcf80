package org.astrolabio.mail;

/** The mail server says that no mail will ever reach that address. Says nothing of the mail itself. */
public final class MailRefused extends RuntimeException {

    MailRefused(int replyCode) {
        super("The address was refused with " + replyCode);
    }
}
