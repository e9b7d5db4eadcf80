package org.astrolabio.core.planning;

import java.util.List;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * What is done until a day.
 *
 * @param untilDay days from the start of the plan
 * @param lastWeek of the plan that belongs to it, from 1
 * @param actions begun in it, in the order of doing
 * @param capacity hours that the team has in it
 * @param hours of work in it, at most its capacity
 * @param underway what is begun, in it or before, and cannot be said to be done by its end
 * @param after where the company stands on that day, by what is done
 */
public record Wave(
        int untilDay,
        int lastWeek,
        List<PlannedAction> actions,
        Fraction capacity,
        Fraction hours,
        List<PlannedAction> underway,
        CompanyScores after) {
    public Wave {
        actions = List.copyOf(actions);
        underway = List.copyOf(underway);
    }

    /** Whether the action is begun by its end and cannot be said to be done. */
    public boolean leavesOpen(PlannedAction planned) {
        return underway.contains(planned);
    }
}
