package org.astrolabio.web.guard;

import jakarta.servlet.ServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many assessments are begun within an hour, which are kept for good: bounded for each client and in all. */
@Component
public final class NewAssessments {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final int mostOfClient;
    private final int mostInAll;
    private final Clock clock;
    private Tally begun;
    private Instant windowEnds;

    NewAssessments(
            @Value("${astrolabio.new-assessments.of-client}") int mostOfClient,
            @Value("${astrolabio.new-assessments.in-all}") int mostInAll,
            Clock clock) {
        this.mostOfClient = mostOfClient;
        this.mostInAll = mostInAll;
        this.clock = clock;
        this.begun = new Tally(mostOfClient, mostInAll);
        this.windowEnds = clock.instant().plus(WINDOW);
    }

    /** Whether whoever sends the request may begin one more; if so, it counts. */
    public synchronized boolean mayBegin(ServletRequest request) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnds)) {
            begun = new Tally(mostOfClient, mostInAll);
            windowEnds = now.plus(WINDOW);
        }
        Optional<Client> client = Client.of(request);
        boolean may = begun.hasRoomFor(client);
        if (may) {
            begun.add(client);
        }
        return may;
    }
}
