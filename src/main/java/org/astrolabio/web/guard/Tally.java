package org.astrolabio.web.guard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many of something there are, of each client and in all, and whether there is room for more. */
final class Tally {

    private final int mostOfClient;
    private final int mostInAll;
    private final Map<Client, Integer> ofClient = new ConcurrentHashMap<>();
    private final AtomicInteger inAll = new AtomicInteger();

    Tally(int mostOfClient, int mostInAll) {
        this.mostOfClient = mostOfClient;
        this.mostInAll = mostInAll;
    }

    /** @param client empty if it is not known, to which only what holds in all applies */
    boolean hasRoomFor(Optional<Client> client) {
        return inAll.get() < mostInAll
                && client.map(known -> ofClient.getOrDefault(known, 0) < mostOfClient)
                        .orElse(true);
    }

    void add(Optional<Client> client) {
        inAll.incrementAndGet();
        client.ifPresent(known -> ofClient.merge(known, 1, Integer::sum));
    }

    void remove(Optional<Client> client) {
        inAll.decrementAndGet();
        client.ifPresent(known -> ofClient.computeIfPresent(known, (same, count) -> count > 1 ? count - 1 : null));
    }

    int inAll() {
        return inAll.get();
    }
}
