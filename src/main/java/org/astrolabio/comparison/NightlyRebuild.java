package org.astrolabio.comparison;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rebuilds the snapshots at the times set, on whichever node is first. */
@Component
@EnableScheduling
class NightlyRebuild {

    private static final Logger LOG = System.getLogger(NightlyRebuild.class.getName());

    /** By how much the clocks of two nodes may differ. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private final RebuildBenchmarks benchmarks;

    NightlyRebuild(RebuildBenchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Scheduled(cron = RebuildTimes.CRON, zone = "UTC")
    void rebuild() {
        benchmarks
                .rebuild(CLOCKS_APART)
                .ifPresent(rebuilt -> LOG.log(
                        Level.INFO,
                        "Benchmarks rebuilt: {0} companies count, in {1} cohorts",
                        rebuilt.companies(),
                        rebuilt.cohorts()));
    }
}
