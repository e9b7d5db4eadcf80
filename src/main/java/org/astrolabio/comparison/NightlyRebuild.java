package org.astrolabio.comparison;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.astrolabio.schedule.Job;
import org.astrolabio.schedule.StartedByClock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Rebuilds the snapshots at the times set, on whichever node is first. Once an hour, and soon after a start, it makes up for
 * a time at which nobody ran, or at which it failed or was broken off.
 */
@StartedByClock
class NightlyRebuild {

    private static final Logger LOG = System.getLogger(NightlyRebuild.class.getName());

    private static final Job KEEPING_UP_TO_DATE = new Job(
            "Keeping the comparison up to date",
            "The comparison that was in force stays so: whoever has agreed to share since is not in it, and whoever has"
                    + " withdrawn still is. The next attempt is within the hour. See to the cause, which most"
                    + " often is the database; './run rebuild-benchmarks' then does it at once");

    private final RebuildBenchmarks benchmarks;
    private final ComparisonInForce inForce;

    NightlyRebuild(RebuildBenchmarks benchmarks, ComparisonInForce inForce) {
        this.benchmarks = benchmarks;
        this.inForce = inForce;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellAtStart() {
        KEEPING_UP_TO_DATE.run(inForce::tell);
    }

    @Scheduled(cron = RebuildTimes.CRON, zone = "UTC")
    @Scheduled(
            fixedDelayString = "${astrolabio.benchmarks.look-every:PT1H}",
            initialDelayString = "${astrolabio.benchmarks.look-after:PT5M}")
    void rebuild() {
        KEEPING_UP_TO_DATE.run(() -> {
            try {
                rebuildIfDue();
            } finally {
                inForce.warnIfOld();
            }
        });
    }

    private void rebuildIfDue() {
        if (inForce.isDue()) {
            benchmarks
                    .rebuildIf(inForce::isDue)
                    .ifPresent(rebuilt -> LOG.log(
                            Level.INFO,
                            "Benchmarks rebuilt: {0} companies count, in {1} cohorts",
                            rebuilt.companies(),
                            rebuilt.cohorts()));
        }
    }
}
