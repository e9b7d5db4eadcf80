package org.astrolabio.core.planning;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * What is done until a day.
 *
 * @param untilDay days from the start of the plan
 * @param actions begun in it, in the order of doing
 * @param capacity hours that the team has until that day, less those worked in the waves before
 * @param hours of work in it, at most its capacity
 * @param underway what is begun, in it or before, and not finished by its day
 * @param after where the company stands on that day, by what is finished
 */
public record Wave(
        int untilDay,
        List<PlannedAction> actions,
        Fraction capacity,
        Fraction hours,
        Optional<Underway> underway,
        Outcome after) {
    public Wave {
        actions = List.copyOf(actions);
    }

    /**
     * An action that goes on after the wave.
     *
     * @param hours put into it by then; fewer than it takes
     */
    public record Underway(PlannedAction planned, Fraction hours) {}

    /** Whether the action is begun in this wave and not finished by its day. */
    public boolean leavesOpen(PlannedAction planned) {
        return underway.filter(open -> open.planned().equals(planned)).isPresent();
    }
}
