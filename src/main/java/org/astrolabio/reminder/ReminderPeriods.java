package org.astrolabio.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How long things take and last. */
final class ReminderPeriods {

    private static final int MONTHS = 12;
    private static final Duration TO_CONFIRM = Duration.ofDays(14);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int DOUBLINGS = 12;

    private ReminderPeriods() {}

    /** A year after the diagnosis, or a year from now where that has passed. */
    static Instant due(Instant diagnosedAt, Instant now) {
        Instant due = yearAfter(diagnosedAt);
        return due.isAfter(now) ? due : yearAfter(now);
    }

    static Instant yearAfter(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).plusMonths(MONTHS).toInstant();
    }

    static Instant confirmBefore(Instant askedAt) {
        return askedAt.plus(TO_CONFIRM);
    }

    /** What was asked for before this can no longer be confirmed. */
    static Instant oldestConfirmable(Instant now) {
        return now.minus(TO_CONFIRM);
    }

    /** When the next mail may be asked for: after two minutes, then four, eight, … at most a day; a whole minute. */
    static Instant nextRequest(Instant askedAt, int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS));
        return wholeMinute(askedAt.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }

    /** The next whole minute, as people are told times. */
    static Instant wholeMinute(Instant time) {
        return time.plus(Duration.ofSeconds(59)).truncatedTo(ChronoUnit.MINUTES);
    }
}
