package org.astrolabio.core.planning;

import java.util.Map;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * How many of the target markets have which need.
 *
 * @param shares of the target markets, 0–1
 */
public record MarketNeeds(Map<MarketNeed, Fraction> shares) {

    public static final MarketNeeds NONE = new MarketNeeds(Map.of());

    public MarketNeeds {
        shares = Map.copyOf(shares);
    }

    /** Whether at least one target market has this need. */
    boolean has(MarketNeed need) {
        return !shares.getOrDefault(need, Fraction.ZERO).isZero();
    }

    /** Whether at least one target market needs this action, or nothing is known that speaks against it. */
    boolean mayNeed(Action action) {
        return action.markets()
                .map(need -> !Fraction.ZERO.equals(shares.get(need)))
                .orElse(true);
    }

    /** The share of the target markets that need this action, 0–1. */
    Fraction share(Action action) {
        return action.markets()
                .map(need -> shares.getOrDefault(need, Fraction.ZERO))
                .orElse(Fraction.ZERO);
    }
}
