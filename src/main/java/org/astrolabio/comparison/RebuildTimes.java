package org.astrolabio.comparison;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/**
 * When snapshots are rebuilt: the cron expression {@code astrolabio.benchmarks.cron}, in UTC; {@code -} for never. What is
 * due is told from the time of the snapshot in force: no node has to know what another did, or whether it ran at all.
 */
@Component
final class RebuildTimes {

    static final String CRON = "${astrolabio.benchmarks.cron:0 30 3 * * *}";

    /**
     * So much before a time counts as that time, because the clock may start a job a little early. A snapshot from so much
     * later than now is of a clock that was wrong, and says nothing of what is due.
     */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private static final Duration OLD = Duration.ofDays(2);
    private static final Duration LATE = Duration.ofDays(1);

    private final Optional<CronExpression> times;
    private final Clock clock;

    RebuildTimes(@Value(CRON) String cron, Clock clock) {
        this.times = cron.equals(Scheduled.CRON_DISABLED) ? Optional.empty() : Optional.of(CronExpression.parse(cron));
        this.clock = clock;
    }

    /** The next time; empty if there is none. */
    Optional<Instant> next() {
        return next(clock.instant());
    }

    /** Whether a time has come since companies were counted, or they never were although there are times for it. */
    boolean isDue(Optional<Instant> asOf) {
        Instant soon = clock.instant().plus(CLOCKS_APART);
        return times.isPresent()
                && asOf.filter(counted -> !counted.isAfter(soon))
                        .map(counted -> hasCome(next(counted.plus(CLOCKS_APART)), soon))
                        .orElse(true);
    }

    /** Whether that is older than two days, and it is a day ago that it should have been counted anew. */
    boolean isOld(Instant asOf) {
        Instant now = clock.instant();
        return asOf.plus(OLD).isBefore(now)
                && (times.isEmpty() || hasCome(next(asOf).map(due -> due.plus(LATE)), now));
    }

    private Optional<Instant> next(Instant after) {
        return times.flatMap(cron -> Optional.ofNullable(cron.next(after.atZone(ZoneOffset.UTC))))
                .map(ZonedDateTime::toInstant);
    }

    private static boolean hasCome(Optional<Instant> time, Instant now) {
        return time.filter(instant -> !instant.isAfter(now)).isPresent();
    }
}
