package org.astrolabio.improvement;

import java.util.List;
import java.util.stream.Stream;

/**
 * The prioritized plan of a company.
 *
 * @param hoursPerMonth that the team has for it
 * @param now where the company stands
 * @param later what does not fit into the waves, in the order of doing
 */
public record ImprovementPlan(int hoursPerMonth, Outcome now, List<Wave> waves, List<PlannedAction> later) {
    public ImprovementPlan {
        waves = List.copyOf(waves);
        later = List.copyOf(later);
    }

    /** Every action, in the order of doing. */
    public Stream<PlannedAction> actions() {
        return Stream.concat(waves.stream().flatMap(wave -> wave.actions().stream()), later.stream());
    }

    public boolean isEmpty() {
        return actions().findAny().isEmpty();
    }
}
