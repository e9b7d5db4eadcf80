package org.astrolabio.core.markets;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands between a company and the customers of one market.
 *
 * @param missingLanguage the language to begin with, if nobody at the company serves in any language of the country:
 *     English where that is one of them, for it serves elsewhere too, else the most widely used
 * @param coverage of the hours in which customers there expect an answer
 * @param customsBorder whether goods are declared between the company and the market
 * @param otherCurrency the currency there, ISO 4217, if it is not the company's own
 */
public record MarketGap(
        Market market,
        Optional<String> missingLanguage,
        HoursCoverage coverage,
        boolean abroad,
        boolean customsBorder,
        Optional<String> otherCurrency) {

    private static final int MANY_HOURS = 10;
    private static final String ENGLISH = "en";

    static MarketGap between(TradingCompany company, Market market, LocalDate monday) {
        boolean spoken = market.languages().stream().anyMatch(company.languages()::contains);
        boolean abroad = !market.country().equals(company.home().country());
        return new MarketGap(
                market,
                spoken ? Optional.empty() : firstToLearn(market),
                HoursCoverage.of(company.hours(), ServiceHours.expectedIn(market), monday),
                abroad,
                company.home().territory().bordersOn(market.territory()),
                Optional.of(market.currency())
                        .filter(currency -> !currency.equals(company.home().currency())));
    }

    private static Optional<String> firstToLearn(Market market) {
        return market.languages().contains(ENGLISH)
                ? Optional.of(ENGLISH)
                : market.languages().stream().findFirst();
    }

    /** Whether at least one whole hour a week, on the average of the year, is left without an answer; less, nobody notices. */
    public boolean leavesHoursUncovered() {
        return uncoveredHours() > 0;
    }

    /** Whether so many hours a week are left without an answer that customers there notice. */
    public boolean leavesManyHoursUncovered() {
        return uncoveredHours() >= MANY_HOURS;
    }

    /** Hours a week without an answer on the average of the year, rounded down. */
    public long uncoveredHours() {
        return coverage.average().toHours();
    }
}
