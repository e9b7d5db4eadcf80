package org.astrolabio.reminder;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.mail.MailAddress;

/**
 * The row of a reminder.
 *
 * @param id new with each request of the company
 * @param assessment whose diagnosis the year is counted from
 * @param address empty as soon as nothing more is to be sent
 * @param attempts requests in a row that nobody confirmed
 */
record StoredReminder(
        UUID id,
        UUID company,
        UUID assessment,
        Optional<MailAddress> address,
        Locale language,
        Instant dueAt,
        Instant askedAt,
        int attempts,
        Optional<Instant> confirmationSentAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> sendingUntil) {

    boolean isConfirmed() {
        return confirmedAt.isPresent();
    }

    ReminderState state() {
        String masked = address.orElseThrow().masked();
        return isConfirmed()
                ? new ReminderState.Confirmed(masked, dueAt)
                : new ReminderState.Waiting(masked, ReminderPeriods.confirmBefore(askedAt), dueAt);
    }
}
