package org.astrolabio.mail;

/** Somebody else is sending this very mail, or was stopped while sending it; to be tried again in a while. */
public final class MailBeingSent extends RuntimeException {

    public MailBeingSent() {
        super("It is being sent already");
    }
}
