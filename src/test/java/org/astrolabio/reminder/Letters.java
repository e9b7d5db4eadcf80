package org.astrolabio.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrolabio.Cable;

/** A mail server on a port of its own, which can be away for a while, and what it took. */
public final class Letters {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Cable cable;
    private GreenMail server = server();

    public Letters() {
        try {
            cable = new Cable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return cable.port();
    }

    public void goAway() {
        try {
            cable.cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.stop();
    }

    public void comeBack() {
        server = server();
        server.start();
        cable.leadTo(server.getSmtp().getPort());
    }

    /** Another server takes what is sent here, until this one comes back. */
    void giveWayTo(int otherPort) {
        goAway();
        cable.leadTo(otherPort);
    }

    /** Waits until there are so many, and fails if there are more. */
    public List<MimeMessage> awaitAll(int count) {
        await().atMost(SOON).until(() -> server.getReceivedMessages().length >= count);
        return exactly(count);
    }

    public List<MimeMessage> exactly(int count) {
        List<MimeMessage> all = Arrays.asList(server.getReceivedMessages());
        assertThat(all).hasSize(count);
        return all;
    }

    /** The text of a part, decoded. */
    static String text(Part part, String mediaType) {
        try {
            if (part.isMimeType(mediaType)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart parts) {
                StringBuilder text = new StringBuilder();
                for (int index = 0; index < parts.getCount(); index++) {
                    text.append(text(parts.getBodyPart(index), mediaType));
                }
                return text.toString();
            }
            return "";
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the address of a link behind a path. */
    public static String secret(MimeMessage mail, String path) {
        Matcher link = Pattern.compile(Pattern.quote("https://astrolabio.example.org" + path) + "([A-Za-z0-9_-]{43})")
                .matcher(text(mail, "text/plain"));
        assertThat(link.find()).as("a link to %s", path).isTrue();
        return link.group(1);
    }

    private static GreenMail server() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }
}
