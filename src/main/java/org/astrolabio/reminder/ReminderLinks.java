package org.astrolabio.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.astrolabio.assessment.AccessSecret;
import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/** What the links in the mails do for whoever has them. Unknown, expired and used-up ones look alike. */
@Service
public class ReminderLinks {

    private final Transactions transactions;
    private final ReminderRepository reminders;
    private final Restraint restraint;
    private final Clock clock;

    ReminderLinks(Transactions transactions, ReminderRepository reminders, Restraint restraint, Clock clock) {
        this.transactions = transactions;
        this.reminders = reminders;
        this.restraint = restraint;
        this.clock = clock;
    }

    /**
     * What the link is about, changing nothing; empty if it confirms nothing any more.
     *
     * @param token as it came; any text will do
     */
    public Optional<ReminderState> look(String token) {
        return transactions.run(() -> usable(token).map(StoredReminder::state));
    }

    /** Confirms that the address wants the reminder; empty if the link confirms nothing any more. */
    public Optional<ReminderState> confirm(String token) {
        return transactions.run(() -> {
            usable(token).filter(stored -> !stored.isConfirmed()).ifPresent(stored -> {
                reminders.confirm(stored.id(), now());
                stored.address().ifPresent(restraint::confirmed);
            });
            return usable(token).map(StoredReminder::state);
        });
    }

    /** Forgets the address, also by a link that is too old to confirm, and lets nobody have it written to again. */
    public void stop(String token) {
        transactions.run(() -> {
            AccessSecret.parse(token).flatMap(reminders::findByToken).ifPresent(stored -> {
                stored.address().ifPresent(address -> restraint.stopped(address, now()));
                reminders.forget(stored.id());
            });
            return true;
        });
    }

    private Optional<StoredReminder> usable(String token) {
        Instant oldest = ReminderPeriods.oldestConfirmable(now());
        return AccessSecret.parse(token)
                .flatMap(reminders::findByToken)
                .filter(stored -> stored.address().isPresent())
                .filter(stored -> stored.isConfirmed() || stored.askedAt().isAfter(oldest));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
