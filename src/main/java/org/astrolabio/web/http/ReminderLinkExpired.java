package org.astrolabio.web.http;

/** The link in a mail no longer confirms anything. */
final class ReminderLinkExpired extends RuntimeException {

    ReminderLinkExpired() {
        super("No reminder is confirmed by this link");
    }
}
