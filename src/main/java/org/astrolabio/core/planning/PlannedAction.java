package org.astrolabio.core.planning;

import org.astrolabio.core.questionnaire.Fraction;

/**
 * An action at its place in the plan.
 *
 * @param gain points of the overall score, 0–100, that it adds when its turn comes
 * @param serviceGain points of the service profile, 0–100, that it adds when its turn comes
 * @param priority by which it is ordered among its like
 * @param reason why it stands where it stands
 */
public record PlannedAction(Action action, Fraction gain, Fraction serviceGain, Fraction priority, Reason reason) {

    PlannedAction because(Reason other) {
        return new PlannedAction(action, gain, serviceGain, priority, other);
    }

    /** Why an action stands where it stands. */
    public sealed interface Reason {}

    /** The law asks for it, and nothing of it is in place. */
    public record LegalBlocker() implements Reason {}

    /** It lifts a criterion of customer service from "unacceptable". */
    public record UnacceptableCriterion(String criterion) implements Reason {}

    /** It gives most for the effort. */
    public record BestGain() implements Reason {}

    /** It opens the way to another action that gives more. */
    public record Unlocks(String action) implements Reason {}

    /** It delights, once service is fast. */
    public record Gesture() implements Reason {}
}
