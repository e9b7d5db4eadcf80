package org.astrolabio.comparison;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/** When snapshots are rebuilt: the cron expression {@code astrolabio.benchmarks.cron}, in UTC; {@code -} for never. */
@Component
final class RebuildTimes {

    static final String CRON = "${astrolabio.benchmarks.cron:0 30 3 * * *}";

    private final Optional<CronExpression> times;
    private final Clock clock;

    RebuildTimes(@Value(CRON) String cron, Clock clock) {
        this.times = cron.equals(Scheduled.CRON_DISABLED) ? Optional.empty() : Optional.of(CronExpression.parse(cron));
        this.clock = clock;
    }

    /** The next time; empty if there is none. */
    Optional<Instant> next() {
        return times.flatMap(
                        cron -> Optional.ofNullable(cron.next(clock.instant().atZone(ZoneOffset.UTC))))
                .map(java.time.ZonedDateTime::toInstant);
    }
}
