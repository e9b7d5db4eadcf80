package org.astrolabio.core.planning;

import org.astrolabio.core.questionnaire.Fraction;

/**
 * An action that is to be planned, before it is known when.
 *
 * @param hours of work that it takes a company of this size
 * @param needed whether a finding asks for it; if not, it merely improves something
 */
record Remedy(Action action, Fraction hours, PlannedAction.Reason reason, boolean needed) {

    String id() {
        return action.id();
    }

    boolean isLaw() {
        return switch (reason) {
            case PlannedAction.LegalBlocker ignored -> true;
            case PlannedAction.Answers(var open) -> open.finding().kind() == Finding.Kind.BREAKS_THE_LAW;
            default -> false;
        };
    }
}
