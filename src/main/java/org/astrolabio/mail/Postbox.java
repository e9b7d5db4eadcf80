package org.astrolabio.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.astrolabio.address.Address;
import org.astrolabio.datakind.DataKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands mail to the configured server. Without one it is closed, and nothing that needs mail is to be offered; so it is in a
 * demonstration, as nobody is to get mail about invented data.
 */
@Component
public class Postbox {

    private final Optional<JavaMailSender> sender;
    private final MailSettings settings;

    /** @throws IncompleteMailSettings if there is a server, but not all that it takes to use it */
    Postbox(ObjectProvider<JavaMailSender> sender, MailSettings settings, DataKind dataKind) {
        this.sender = dataKind.isInvented() ? Optional.empty() : Optional.ofNullable(sender.getIfAvailable());
        this.settings = settings;
        if (isOpen()) {
            settings.requireComplete();
        }
    }

    public boolean isOpen() {
        return sender.isPresent();
    }

    /** Where something of this site is found from outside. */
    public URI outside(Address address) {
        return settings.outside(address);
    }

    /**
     * Returns once the server has taken the mail, which it does or does not within two minutes.
     *
     * @throws MailNotSent if that can succeed later
     * @throws MailRefused if it never will
     * @throws IllegalStateException if this postbox is closed
     */
    public void send(Mail mail) {
        JavaMailSender open = sender.orElseThrow(() -> new IllegalStateException("There is no mail server"));
        try {
            open.send(message(open, mail));
        } catch (MailException | MessagingException e) {
            throw RefusalReason.of(e);
        }
    }

    private MimeMessage message(JavaMailSender open, Mail mail) throws MessagingException {
        Body body = new Body(mail);
        MimeMessage message = open.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(new InternetAddress(mail.to().text(), true));
        parts.setSubject(mail.subject());
        parts.setText(body.plain(), body.html());
        message.setHeader("Content-Language", mail.language().getLanguage());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe().target() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return message;
    }
}
