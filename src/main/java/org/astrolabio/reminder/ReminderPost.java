package org.astrolabio.reminder;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.astrolabio.assessment.AccessSecret;
import org.astrolabio.assessment.MintLink;
import org.astrolabio.database.Transactions;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.mail.Mail;
import org.astrolabio.mail.MailBeingSent;
import org.astrolabio.mail.MailNotSent;
import org.astrolabio.mail.MailRefused;
import org.astrolabio.mail.Postbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Sends the mails that the outbox asks for. Each is held while it is being sent, and noted as sent right afterwards, so that
 * the same event twice is one mail; only a crash between the two can make it two. Secrets are made when sending, as the
 * outbox must not hold any.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class ReminderPost {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderPost.class);
    /** Longer than a mail server can take to answer or not. */
    private static final Duration HELD = Duration.ofMinutes(3);

    private final Transactions transactions;
    private final ReminderRepository reminders;
    private final MintLink mintLink;
    private final Diagnoses diagnoses;
    private final ReminderMails mails;
    private final Postbox postbox;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReminderPost(
            Transactions transactions,
            ReminderRepository reminders,
            MintLink mintLink,
            Diagnoses diagnoses,
            ReminderMails mails,
            Postbox postbox,
            Clock clock) {
        this.transactions = transactions;
        this.reminders = reminders;
        this.mintLink = mintLink;
        this.diagnoses = diagnoses;
        this.mails = mails;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** Without a transaction of its own, which would be open as long as the mail server takes. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ConfirmationWanted event) {
        take(event.reminder(), stored -> stored.confirmationSentAt().isEmpty() && !stored.isConfirmed())
                .ifPresent(held -> deliver(
                        held.reminder(),
                        mails.confirmation(held.reminder(), held.token()),
                        reminders::confirmationSent));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ReminderDue event) {
        take(event.reminder(), StoredReminder::isConfirmed)
                .ifPresent(held -> deliver(held.reminder(), reminder(held), reminders::reminderSent));
    }

    private record Held(StoredReminder reminder, AccessSecret token) {}

    /** The reminder, held for sending; empty if that mail is no longer wanted or was sent. */
    private Optional<Held> take(UUID id, Predicate<StoredReminder> wanted) {
        return transactions.run(() -> {
            Instant now = now();
            Optional<StoredReminder> found = reminders
                    .lockById(id)
                    .filter(stored -> stored.address().isPresent())
                    .filter(wanted);
            if (found.flatMap(StoredReminder::sendingUntil)
                    .filter(now::isBefore)
                    .isPresent()) {
                throw new MailBeingSent();
            }
            return found.map(stored -> {
                AccessSecret token = AccessSecret.random(random);
                reminders.holdUntil(id, now.plus(HELD));
                reminders.addToken(id, token, now);
                return new Held(stored, token);
            });
        });
    }

    private Mail reminder(Held held) {
        StoredReminder reminder = held.reminder();
        String company = diagnoses
                .ofAssessment(reminder.assessment())
                .orElseThrow()
                .company()
                .name();
        return mails.reminder(reminder, company, held.token(), mintLink.mint(reminder.company()));
    }

    private void deliver(StoredReminder reminder, Mail mail, BiConsumer<UUID, Instant> sent) {
        try {
            postbox.send(mail);
        } catch (MailNotSent e) {
            change(() -> reminders.release(reminder.id()));
            throw e;
        } catch (MailRefused e) {
            LOG.warn("A reminder is given up: {}", e.getMessage());
            change(() -> reminders.forget(reminder.id()));
            return;
        }
        change(() -> sent.accept(reminder.id(), now()));
    }

    private void change(Runnable change) {
        transactions.run(() -> {
            change.run();
            return true;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
