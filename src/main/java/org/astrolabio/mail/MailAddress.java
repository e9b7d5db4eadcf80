package org.astrolabio.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail can be sent to. */
public final class MailAddress {

    private static final int MOST_CHARACTERS = 254;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private final String localPart;
    private final String domain;

    private MailAddress(String localPart, String domain) {
        this.localPart = localPart;
        this.domain = domain;
    }

    /** The address that was typed, white space around dropped; empty if it cannot be one. */
    public static Optional<MailAddress> parse(String typed) {
        String stripped = typed.strip();
        int at = stripped.lastIndexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        String localPart = stripped.substring(0, at);
        return ascii(stripped.substring(at + 1))
                .filter(domain -> isAddress(localPart, domain))
                .map(domain -> new MailAddress(localPart, domain));
    }

    /** As it is written in a message, in ASCII: at most 254 characters. */
    public String text() {
        return localPart + "@" + domain;
    }

    /** Enough of it for its owner to recognise, and no more: {@code lo***@c***.es}. */
    public String masked() {
        String shown = localPart.length() > 3 ? localPart.substring(0, 2) : localPart.substring(0, 1);
        return shown + "***@" + domain.charAt(0) + "***" + domain.substring(domain.lastIndexOf('.'));
    }

    private static boolean isAddress(String localPart, String domain) {
        return localPart.length() <= LONGEST_LOCAL_PART
                && localPart.length() + 1 + domain.length() <= MOST_CHARACTERS
                && LOCAL_PART.matcher(localPart).matches()
                && DOMAIN.matcher(domain).matches();
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain).toLowerCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress address && text().equals(address.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** Never the address itself, so that no log can show it. */
    @Override
    public String toString() {
        return "MailAddress[hidden]";
    }
}
