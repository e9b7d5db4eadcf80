package org.astrolabio.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.database.Transactions;
import org.astrolabio.mail.MailAddress;
import org.astrolabio.mail.Postbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets whoever holds the key to a finished assessment ask for a reminder, see how it stands, and cancel it. */
@Service
public class RemindMe {

    private final OpenAssessment openAssessment;
    private final Transactions transactions;
    private final ReminderRepository reminders;
    private final Restraint restraint;
    private final Postbox postbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindMe(
            OpenAssessment openAssessment,
            Transactions transactions,
            ReminderRepository reminders,
            Restraint restraint,
            Postbox postbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.openAssessment = openAssessment;
        this.transactions = transactions;
        this.reminders = reminders;
        this.restraint = restraint;
        this.postbox = postbox;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How it stands with the company that the assessment belongs to.
     *
     * @throws AssessmentNotFound if the key opens nothing
     */
    public ReminderState state(AccessKey key) {
        if (!postbox.isOpen()) {
            return new ReminderState.NotOffered();
        }
        OpenedAssessment opened = openAssessment.open(key);
        return transactions.run(() -> state(opened));
    }

    /**
     * Asks for a reminder in a year. The address gets a mail to confirm it, unless it is the one that was given before.
     *
     * @param address as it was typed
     * @param language that the mails will be written in
     * @throws RefusedReminder if the address cannot be one, wants no mail, or the last request was only just made
     * @throws AssessmentNotFound if the key opens nothing
     * @throws IllegalStateException if reminders are not offered, or there is no diagnosis yet
     */
    public ReminderState ask(AccessKey key, String address, Locale language) {
        if (!postbox.isOpen()) {
            throw new IllegalStateException("There is no mail server");
        }
        OpenedAssessment opened = openAssessment.open(key);
        Instant diagnosedAt = opened.finishedAt().orElseThrow(() -> new IllegalStateException("No diagnosis yet"));
        MailAddress parsed = parse(address);
        UUID id = UUID.randomUUID();
        return transactions.run(() -> {
            Optional<StoredReminder> before = reminders.lock(opened.companyId());
            if (before.flatMap(StoredReminder::address).filter(parsed::equals).isEmpty()) {
                Instant now = now();
                before.ifPresent(last -> requirePause(last, now));
                restraint.ask(parsed, now);
                reminders.request(new StoredReminder(
                        id,
                        opened.companyId(),
                        opened.id(),
                        Optional.of(parsed),
                        language,
                        ReminderPeriods.due(diagnosedAt, now),
                        now,
                        before.map(StoredReminder::attempts).orElse(0) + 1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
                events.publishEvent(new ConfirmationWanted(id));
            }
            return state(opened);
        });
    }

    /**
     * Forgets the address, if there is one; the company is not reminded.
     *
     * @throws AssessmentNotFound if the key opens nothing
     */
    public ReminderState cancel(AccessKey key) {
        OpenedAssessment opened = openAssessment.open(key);
        return transactions.run(() -> {
            reminders.lock(opened.companyId()).ifPresent(stored -> reminders.forget(stored.id()));
            return state(opened);
        });
    }

    private ReminderState state(OpenedAssessment opened) {
        return reminders
                .find(opened.companyId())
                .filter(stored -> stored.address().isPresent())
                .map(StoredReminder::state)
                .orElseGet(() -> new ReminderState.Offered(
                        ReminderPeriods.due(opened.finishedAt().orElseGet(this::now), now())));
    }

    private static MailAddress parse(String address) {
        if (address.isBlank()) {
            throw new RefusedReminder(new ReminderProblem.AddressMissing());
        }
        return MailAddress.parse(address).orElseThrow(() -> new RefusedReminder(new ReminderProblem.AddressUnusable()));
    }

    private static void requirePause(StoredReminder last, Instant now) {
        Instant next = ReminderPeriods.nextRequest(last.askedAt(), last.attempts());
        if (now.isBefore(next)) {
            throw new RefusedReminder(new ReminderProblem.TooSoon(next));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
