package org.astrolabio.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.astrolabio.database.Transactions;
import org.astrolabio.diagnosis.DiagnosisMade;
import org.astrolabio.schedule.Job;
import org.astrolabio.schedule.StartedByClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps the calendar: puts reminders into the outbox when they are due, each once however many nodes look, and forgets
 * addresses that nobody confirmed.
 */
@StartedByClock
@ConditionalOnProperty("spring.mail.host")
class DueReminders {

    private static final Job LOOKING = new Job(
            "Looking for reminders that are due",
            "They leave later, and addresses that nobody confirmed are kept longer than promised, until a look succeeds;"
                    + " the next is in ten minutes. If this goes on, see to the cause, which most often is the"
                    + " database");

    private static final int MOST_AT_ONCE = 200;

    private final Transactions transactions;
    private final ReminderRepository reminders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueReminders(
            Transactions transactions, ReminderRepository reminders, ApplicationEventPublisher events, Clock clock) {
        this.transactions = transactions;
        this.reminders = reminders;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${astrolabio.reminder.look-every:PT10M}",
            initialDelayString = "${astrolabio.reminder.look-after:PT1M}")
    void look() {
        LOOKING.run(this::queueAndForget);
    }

    private void queueAndForget() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transactions.run(() -> {
            reminders.unconfirmed(ReminderPeriods.oldestConfirmable(now)).forEach(reminders::forget);
            return true;
        });
        List<UUID> due = reminders.due(now, MOST_AT_ONCE);
        due.forEach(reminder -> transactions.run(() -> {
            if (reminders.queue(reminder, now)) {
                events.publishEvent(new ReminderDue(reminder));
            }
            return true;
        }));
    }

    /** In the transaction that stores the diagnosis. */
    @EventListener
    void countAnew(DiagnosisMade made) {
        reminders.countFrom(made.company(), made.assessment(), ReminderPeriods.yearAfter(made.at()));
    }
}
