package org.astrolabio.comparison;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.datakind.DataKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Of when the comparison is that companies see, and telling operators so. */
@Component
class ComparisonInForce {

    private static final Logger LOG = LoggerFactory.getLogger(ComparisonInForce.class);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final GenerationRepository generations;
    private final RebuildTimes times;
    private final DataKind kind;

    ComparisonInForce(GenerationRepository generations, RebuildTimes times, DataKind kind) {
        this.generations = generations;
        this.times = times;
        this.kind = kind;
    }

    /** Whether it is time to rebuild it. */
    boolean isDue() {
        return times.isDue(generations.inForceAsOf());
    }

    /** Logs its date and the next rebuild's: as a warning if it is older than two days and should not be. */
    void tell() {
        Optional<Instant> asOf = generations.inForceAsOf();
        if (asOf.filter(this::isWorrying).isPresent()) {
            warn(asOf.get());
        } else {
            LOG.info("{}; {}", asOf.map(ComparisonInForce::of).orElse("There is no comparison yet"), nextRebuild(asOf));
        }
    }

    /** Logs a warning if it is older than two days because a rebuild that is planned did not come about. */
    void warnIfOld() {
        if (times.next().isPresent()) {
            generations.inForceAsOf().filter(this::isWorrying).ifPresent(this::warn);
        }
    }

    /** What is invented gets no worse by age. */
    private boolean isWorrying(Instant asOf) {
        return !kind.isInvented() && times.isOld(asOf);
    }

    private void warn(Instant asOf) {
        LOG.warn(
                "{}, older than two days: whoever has agreed to share since is not in it, and whoever has withdrawn"
                        + " still is; {}. Earlier messages may say why; './run rebuild-benchmarks' rebuilds it at once",
                of(asOf),
                nextRebuild(Optional.of(asOf)));
    }

    private static String of(Instant asOf) {
        return "The comparison in force is of " + MINUTE.format(asOf);
    }

    private String nextRebuild(Optional<Instant> asOf) {
        if (times.isDue(asOf)) {
            return "a rebuild is due and tried within the hour";
        }
        return times.next().map(next -> "next rebuild " + MINUTE.format(next)).orElse("no rebuild is planned");
    }
}
