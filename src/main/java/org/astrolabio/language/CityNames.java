package org.astrolabio.language;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cities that time zones are named after, by CLDR. Safe for use by several threads. */
@Component
public final class CityNames {

    /** The name of a zone's city; the zone's id where CLDR has no name for it. */
    public String name(ZoneId zone, Locale language) {
        return Optional.ofNullable(TimeZoneNames.getInstance(ULocale.forLocale(Languages.closestTo(language)))
                        .getExemplarLocationName(zone.getId()))
                .orElse(zone.getId());
    }
}
