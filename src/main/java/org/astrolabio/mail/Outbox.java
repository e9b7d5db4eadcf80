package org.astrolabio.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.astrolabio.schedule.Job;
import org.astrolabio.schedule.StartedByClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Gives listeners the events again that they have not dealt with: all of them after a restart, and once in a while, ever
 * less often, those that failed or that nobody has ended within minutes. A listener may get an event twice, even at the same
 * time.
 */
@StartedByClock
@ConditionalOnProperty("spring.mail.host")
class Outbox {

    private static final Job RETRYING = new Job(
            "Looking for mails to try again",
            "None is lost, but those that could not be sent stay in the outbox until a look succeeds; the next is in a"
                    + " minute. If this goes on, see to the cause, which most often is the database");

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration LOST_AFTER = Duration.ofMinutes(5);
    private static final int MOST_AT_ONCE = 1000;

    private final IncompleteEventPublications incomplete;
    private final FailedEventPublications failed;
    private final EventPublicationRegistry registry;
    private final Clock clock;

    Outbox(
            IncompleteEventPublications incomplete,
            FailedEventPublications failed,
            EventPublicationRegistry registry,
            Clock clock) {
        this.incomplete = incomplete;
        this.failed = failed;
        this.registry = registry;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void resumeAfterRestart() {
        incomplete.resubmitIncompletePublications(publication -> true);
    }

    @Scheduled(
            fixedDelayString = "${astrolabio.outbox.retry-every:PT1M}",
            initialDelayString = "${astrolabio.outbox.retry-every:PT1M}")
    void retry() {
        RETRYING.run(this::resubmit);
    }

    private void resubmit() {
        registry.markStalePublicationsFailed(status -> LOST_AFTER);
        Instant now = clock.instant();
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(MOST_AT_ONCE)
                .withFilter(publication -> !pauseEnds(publication).isAfter(now)));
    }

    /** After a minute, then two, four, … at most an hour. */
    private static Instant pauseEnds(EventPublication publication) {
        int attempts = Math.clamp(publication.getCompletionAttempts(), 1, 10);
        Duration pause = Duration.ofMinutes(1L << (attempts - 1));
        Instant last = publication.getLastResubmissionDate() == null
                ? publication.getPublicationDate()
                : publication.getLastResubmissionDate();
        return last.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}
