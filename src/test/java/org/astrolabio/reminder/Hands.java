package org.astrolabio.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until somebody moves its hands. */
public final class Hands extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    public Hands(Instant now) {
        this(new AtomicReference<>(now), ZoneOffset.UTC);
    }

    private Hands(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void move(Duration step) {
        now.updateAndGet(instant -> instant.plus(step));
    }

    public void moveTo(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Hands(now, other);
    }
}
