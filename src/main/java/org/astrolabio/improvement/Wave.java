package org.astrolabio.improvement;

import java.util.List;
import org.astrolabio.questionnaire.Fraction;

/**
 * What is finished by a day.
 *
 * @param untilDay days from the start of the plan
 * @param actions in the order of doing
 * @param hours of work in it
 * @param after where the company stands when it is done
 */
public record Wave(int untilDay, List<PlannedAction> actions, Fraction hours, Outcome after) {
    public Wave {
        actions = List.copyOf(actions);
    }
}
