package org.astrolabio.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.astrolabio.address.Address;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What mails need besides a server: who they are from, and where their links lead. Not checked while there is no server. */
@Component
final class MailSettings {

    private final String from;
    private final String baseUrl;

    /**
     * @param from an address as in a message, with or without a name
     * @param baseUrl of this site as seen from outside; never taken from a request, which anybody can forge
     */
    MailSettings(@Value("${astrolabio.mail-from:}") String from, @Value("${astrolabio.base-url:}") String baseUrl) {
        this.from = from;
        this.baseUrl = baseUrl;
    }

    /**
     * With its name in an encoding that every mail program reads.
     *
     * @throws IncompleteMailSettings if it is missing or unusable
     */
    InternetAddress from() {
        try {
            InternetAddress sender = new InternetAddress(from, true);
            sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
            return sender;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw IncompleteMailSettings.sender(from);
        }
    }

    URI outside(Address address) {
        return address.outside(baseUrl);
    }

    /** @throws IncompleteMailSettings if one of them is missing or unusable */
    void requireComplete() {
        from();
        if (!isWebAddress()) {
            throw IncompleteMailSettings.site(baseUrl);
        }
    }

    private boolean isWebAddress() {
        try {
            URI site = URI.create(baseUrl);
            return Stream.of("http", "https").anyMatch(scheme -> scheme.equals(site.getScheme()))
                    && site.getHost() != null
                    && site.getQuery() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
