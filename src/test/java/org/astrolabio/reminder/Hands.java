package org.astrolabio.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until somebody moves its hands. */
final class Hands extends Clock {

    private final AtomicReference<Instant> now;

    Hands(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    void move(Duration step) {
        now.updateAndGet(instant -> instant.plus(step));
    }

    void moveTo(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
