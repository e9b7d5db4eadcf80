package org.astrolabio.core.markets;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A country to sell to, or the place in one where a company is.
 *
 * @param country ISO 3166-1 alpha-2
 * @param languages ISO 639 codes, the usual one of business first
 * @param zone the time zone of its largest centre of business
 * @param currency ISO 4217
 * @param workingDays on which offices work there
 */
public record Market(
        String country,
        List<String> languages,
        ZoneId zone,
        String currency,
        Set<DayOfWeek> workingDays,
        Territory territory) {
    public Market {
        languages = List.copyOf(languages);
        workingDays = Set.copyOf(workingDays);
    }
}
