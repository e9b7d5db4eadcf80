package org.astrolabio.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * A short message to one reader.
 *
 * @param before paragraphs before the one thing to do
 * @param action what that is called, and where its link leads
 * @param after paragraphs after it
 * @param unsubscribe how not to get more such mail; a POST to it does it at once
 */
public record Mail(
        MailAddress to,
        Locale language,
        String subject,
        List<String> before,
        Link action,
        List<String> after,
        Link unsubscribe) {

    public record Link(String words, URI target) {}

    /** Without its contents, so that no log can show them. */
    @Override
    public String toString() {
        return "Mail[hidden]";
    }
}
