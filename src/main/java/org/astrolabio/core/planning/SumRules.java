package org.astrolabio.core.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.markets.Market;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.service.Measurements;

/** What can be worked out of companies that told enough. */
public record SumRules(List<Quantity> quantities, List<Sum> sums) {

    public static final SumRules NONE = new SumRules(List.of(), List.of());

    public SumRules {
        quantities = List.copyOf(quantities);
        sums = List.copyOf(sums);
    }

    /**
     * What a company told, and the sums that are for it.
     *
     * @param home where it is; absent if that is not known
     */
    OwnFigures of(Applicability applicability, Measurements measurements, Optional<Market> home) {
        Map<Quantity, Span> told = new HashMap<>();
        quantities.forEach(
                quantity -> quantity.told(applicability, measurements).ifPresent(span -> told.put(quantity, span)));
        boolean inEu =
                home.filter(market -> market.territory().inEuropeanUnion()).isPresent();
        return new OwnFigures(
                told,
                sums.stream()
                        .filter(sum -> applicability.holds(sum.when()) && (inEu || !sum.inEu()))
                        .toList());
    }
}
