package org.astrolabio.core.planning;

import java.util.Collection;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * An action at its place in the plan.
 *
 * @param hours of work that it takes a company of this size
 * @param weeks in which it is done; absent if there is no room for it yet
 * @param gain points of the overall score, 0–100, that it adds when its turn comes
 * @param serviceGain points of the service profile, 0–100, that it adds when its turn comes
 * @param reason why it stands where it stands
 */
public record PlannedAction(
        Action action, Fraction hours, Optional<Weeks> weeks, Fraction gain, Fraction serviceGain, Reason reason) {

    PlannedAction because(Reason other) {
        return new PlannedAction(action, hours, weeks, gain, serviceGain, other);
    }

    /** Whether it can be said to be done by the end of a week. */
    boolean isDoneBy(int week) {
        return weeks.filter(when -> when.done() <= week).isPresent();
    }

    /** Hours of work of several actions together. */
    public static Fraction hours(Collection<PlannedAction> actions) {
        return actions.stream().map(PlannedAction::hours).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Why an action stands where it stands. */
    public sealed interface Reason {}

    /** It answers a finding. */
    public record Answers(OpenFinding finding) implements Reason {}

    /** It finds out what decides something and nobody knows. */
    public record FindsOut() implements Reason {}

    /** It looks back at the first period and decides what comes next. */
    public record Reviews() implements Reason {}

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
