package org.astrolabio.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The product sends mail, but its mail server happens to be away: what is written waits in the outbox. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=9",
            "astrolabio.mail-from=avisos@example.org",
            "astrolabio.base-url=https://astrolabio.example.org",
            "astrolabio.outbox.retry-every=P1D",
            "astrolabio.reminder.look-after=P1D"
        })
public @interface MailServerAway {}
