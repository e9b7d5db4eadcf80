package org.astrolabio.language;

import java.time.ZoneId;
import java.util.Optional;

/** Time zones by the names that browsers give them. */
public final class Zones {

    private Zones() {}

    /** The zone of that name, if it is in the tz database. */
    public static Optional<ZoneId> known(String name) {
        return Optional.of(name).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }
}
