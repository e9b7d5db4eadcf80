package org.astrolabio.core.markets;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What must be known about a company to tell which markets it can serve.
 *
 * @param home where it is
 * @param languages in which somebody can serve customers, ISO 639 codes
 */
public record TradingCompany(Market home, Set<String> languages, ServiceHours hours) {
    public TradingCompany {
        languages = Set.copyOf(languages);
    }

    /**
     * What each of these markets asks of the company, in the same order.
     *
     * @param monday on which the year begins that is looked at
     */
    public List<MarketGap> gaps(List<Market> markets, LocalDate monday) {
        return markets.stream()
                .map(market -> MarketGap.between(this, market, monday))
                .toList();
    }
}
