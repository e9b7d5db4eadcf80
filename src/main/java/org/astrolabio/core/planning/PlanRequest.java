package org.astrolabio.core.planning;

import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.markets.Market;

/**
 * What a plan is made for.
 *
 * @param state where the company stands, done actions already applied
 * @param settingsTold whether the company itself said in which languages and hours it serves
 * @param home where the company is; absent if that is not known
 * @param hoursPerMonth that the team has, 0 or more
 * @param done ids of actions that are done
 * @param excluded ids of actions that are not for this company
 */
public record PlanRequest(
        CompanyState state,
        MarketNeeds markets,
        boolean settingsTold,
        Optional<Market> home,
        int hoursPerMonth,
        Set<String> done,
        Set<String> excluded) {

    /** @throws IllegalArgumentException if the hours are negative */
    public PlanRequest {
        if (hoursPerMonth < 0) {
            throw new IllegalArgumentException("Hours per month cannot be negative: " + hoursPerMonth);
        }
        done = Set.copyOf(done);
        excluded = Set.copyOf(excluded);
    }

    public static PlanRequest of(CompanyState state, MarketNeeds markets, int hoursPerMonth) {
        return new PlanRequest(state, markets, true, Optional.empty(), hoursPerMonth, Set.of(), Set.of());
    }
}
