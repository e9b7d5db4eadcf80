package org.astrolabio.core.markets;

import java.time.ZoneId;
import java.util.List;

/**
 * A country to sell to.
 *
 * @param country ISO 3166-1 alpha-2
 * @param languages ISO 639 codes, the most widely used first
 * @param zone the time zone of its largest centre of business
 * @param currency ISO 4217
 * @param inEuropeanUnion whether goods move between it and the European Union without a customs border
 */
public record Market(String country, List<String> languages, ZoneId zone, String currency, boolean inEuropeanUnion) {
    public Market {
        languages = List.copyOf(languages);
    }
}
