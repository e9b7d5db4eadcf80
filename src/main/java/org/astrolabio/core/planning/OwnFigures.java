package org.astrolabio.core.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that a company told, exactly or in bands, and what can be worked out with them.
 *
 * @param quantities nothing that the company did not tell
 * @param sums that are for it, whether it told enough or not
 */
public record OwnFigures(Map<Quantity, Span> quantities, List<Sum> sums) {

    public static final OwnFigures NONE = new OwnFigures(Map.of(), List.of());

    public OwnFigures {
        quantities = Map.copyOf(quantities);
        sums = List.copyOf(sums);
    }

    /** What is worked out beside an action of the plan. */
    public List<Reckoning> of(PlannedAction planned) {
        Map<Quantity, Span> known = new HashMap<>(quantities);
        known.put(Quantity.EFFORT, Span.exactly(planned.hours()));
        return sums.stream()
                .filter(sum -> sum.belongsTo(planned))
                .flatMap(sum -> sum.reckoned(known).stream())
                .toList();
    }

    /** What a sum comes to; absent where the company told too little, or it is not for it. */
    Optional<Span> result(String id) {
        return sums.stream()
                .filter(sum -> sum.id().equals(id))
                .findFirst()
                .flatMap(sum -> sum.reckoned(quantities))
                .map(Reckoning::result);
    }
}
