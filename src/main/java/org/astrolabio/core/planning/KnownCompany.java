package org.astrolabio.core.planning;

import java.util.Optional;
import org.astrolabio.core.markets.Market;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measurements;

/**
 * What is known of a company on the day that its plan is made. For use by one thread.
 *
 * @param settingsTold whether the company itself said in which languages and hours it serves
 * @param home where it is; absent if that is not known
 * @param figures that it told
 * @param load absent where too little was told to work it out
 */
record KnownCompany(
        Applicability applicability,
        Measurements measurements,
        MarketNeeds markets,
        boolean settingsTold,
        Optional<Market> home,
        OwnFigures figures,
        Optional<Load> load,
        int hoursPerMonth) {

    boolean shows(Signs signs) {
        return signs.market().map(markets::has).orElse(true)
                && signs.figure()
                        .map(bound -> measurements
                                .value(bound.measure())
                                .filter(bound::holds)
                                .isPresent())
                        .orElse(true)
                && signs.sum()
                        .map(bound ->
                                figures.result(bound.sum()).filter(bound::holds).isPresent())
                        .orElse(true)
                && signs.load().map(this::loadIsAtLeast).orElse(true)
                && signs.hoursBelow().map(hours -> hoursPerMonth < hours).orElse(true)
                && applicability.holds(signs.when());
    }

    /** Whether nothing about signs that hold is merely assumed. */
    boolean isTold(Signs signs) {
        return settingsTold
                || signs.market().filter(MarketNeed::restsOnSettings).isEmpty();
    }

    boolean loadIsAtLeast(Fraction share) {
        return load.filter(known -> known.share().compareTo(share) >= 0).isPresent();
    }
}
