package org.astrolabio.markets;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.language.Zones;

/** The clocks of countries and of their regions. */
final class Clocks {

    /** Of uninhabited places. */
    private static final ZoneId NOWHERE = ZoneId.of("Etc/UTC");

    private final MarketFacts ofCountries = MarketFacts.read("zones");
    private final Map<String, String> ofRegions = new HashMap<>();

    Clocks() {
        MarketFacts.read("zones-by-region")
                .words()
                .forEach((zone, regions) -> regions.forEach(region -> ofRegions.put(region, zone)));
    }

    /** That of the largest centre of business where there are several, else the only one. */
    ZoneId in(String country) {
        return ofCountries
                .of(country)
                .map(List::getFirst)
                .or(() -> only(country))
                .flatMap(Zones::known)
                .orElse(NOWHERE);
    }

    /** @param region ISO 3166-2 */
    ZoneId in(String country, String region) {
        return Optional.ofNullable(ofRegions.get(region)).flatMap(Zones::known).orElseGet(() -> in(country));
    }

    private static Optional<String> only(String country) {
        return TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .sorted()
                .findFirst();
    }
}
