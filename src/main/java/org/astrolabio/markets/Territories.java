package org.astrolabio.markets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.markets.Territory;

/** In which territories of customs and of tax countries and their regions are. */
final class Territories {

    private static final String THEN_TAX = "|";

    private final MarketFacts facts = MarketFacts.read("territories");

    Territory of(String country) {
        return listed(country).orElseGet(() -> Territory.alone(country));
    }

    /** @param region ISO 3166-2 */
    Territory of(String country, String region) {
        return listed(region).orElseGet(() -> of(country));
    }

    private Optional<Territory> listed(String place) {
        return facts.of(place).map(Territories::territory);
    }

    private static Territory territory(List<String> words) {
        int border = words.indexOf(THEN_TAX);
        return new Territory(Set.copyOf(words.subList(0, border)), Set.copyOf(words.subList(border + 1, words.size())));
    }
}
