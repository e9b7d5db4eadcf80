package org.astrolabio.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.astrolabio.mail.MailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps strangers from flooding somebody with mail, however many companies they ask as. */
@Component
class Restraint {

    private static final Duration WINDOW = Duration.ofHours(1);
    /** Longer than the longest pause. */
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final AddressRepository addresses;
    private final int mostAnHour;

    /** @param mostAnHour to how many addresses a mail can be asked for within an hour */
    Restraint(AddressRepository addresses, @Value("${astrolabio.mails-an-hour:200}") int mostAnHour) {
        this.addresses = addresses;
        this.mostAnHour = mostAnHour;
    }

    /**
     * Notes that a mail to the address is asked for now.
     *
     * @throws RefusedReminder if none may be: its reader does not want any, or too many were asked for
     */
    void ask(MailAddress address, Instant now) {
        addresses.forgetBefore(now.minus(REMEMBERED));
        Optional<AddressRepository.Asked> before = addresses.lock(address);
        if (before.filter(AddressRepository.Asked::stopped).isPresent()) {
            throw new RefusedReminder(new ReminderProblem.NotWanted());
        }
        before.filter(last -> last.attempts() > 0)
                .map(last -> ReminderPeriods.nextRequest(last.askedAt(), last.attempts()))
                .filter(now::isBefore)
                .ifPresent(next -> {
                    throw new RefusedReminder(new ReminderProblem.TooSoon(next));
                });
        if (addresses.askedSince(now.minus(WINDOW)) >= mostAnHour) {
            throw new RefusedReminder(new ReminderProblem.TooSoon(ReminderPeriods.wholeMinute(now.plus(WINDOW))));
        }
        addresses.asked(
                address, now, before.map(AddressRepository.Asked::attempts).orElse(0) + 1);
    }

    void confirmed(MailAddress address) {
        addresses.confirmed(address);
    }

    void stopped(MailAddress address, Instant now) {
        addresses.stopped(address, now);
    }
}
