package org.astrolabio.rehearsal;

import java.time.Duration;
import org.astrolabio.schedule.Job;
import org.astrolabio.schedule.StartedByClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;

/** Rehearses once, when the application answers already and beside it: nobody waits for that. */
@StartedByClock
@ConditionalOnProperty("astrolabio.rehearsal.at-start")
class RehearseAtStart {

    private static final Job REHEARSING = new Job(
            "The rehearsal of a diagnosis after the start",
            "The first owners wait a little longer for their results; if the same happens with their companies, they get"
                    + " none. ASTROLABIO_REHEARSAL_AT_START=false does without it");

    private final Rehearsal rehearsal;
    private final Duration time;

    RehearseAtStart(Rehearsal rehearsal, @Value("${astrolabio.rehearsal.time}") Duration time) {
        this.rehearsal = rehearsal;
        this.time = time;
    }

    @Scheduled(initialDelayString = "${astrolabio.rehearsal.after}")
    void rehearse() {
        REHEARSING.run(() -> rehearsal.rehearse(time));
    }
}
