package org.astrolabio.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** The time, or another time for a piece of work: so that what a demonstration shows could happen in the past. */
final class TravellingClock extends Clock {

    private final Clock present;
    private final ThreadLocal<Optional<Instant>> destination = ThreadLocal.withInitial(Optional::empty);

    TravellingClock(Clock present) {
        this.present = present;
    }

    /** What the work comes to; on this thread it is then, all the while. */
    <T> T at(Instant then, Supplier<T> work) {
        Optional<Instant> before = destination.get();
        destination.set(Optional.of(then));
        try {
            return work.get();
        } finally {
            destination.set(before);
        }
    }

    @Override
    public Instant instant() {
        return destination.get().orElseGet(present::instant);
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        Clock here = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return here.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }
        };
    }
}
