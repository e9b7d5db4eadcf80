package org.astrolabio.mail;

/** The mail server could not be reached or did not take a mail; later it may. Says nothing of the mail itself. */
public final class MailNotSent extends RuntimeException {

    MailNotSent(String reason) {
        super(reason);
    }
}
