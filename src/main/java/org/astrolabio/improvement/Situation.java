package org.astrolabio.improvement;

import java.util.HashMap;
import java.util.Map;
import org.astrolabio.customerservice.Measurements;
import org.astrolabio.customerservice.ServiceLevel;
import org.astrolabio.questionnaire.AnswerSheet;

/**
 * Where a company stands before or after some actions.
 *
 * @param raised levels that criteria have at least because of actions, by id
 */
public record Situation(AnswerSheet sheet, Measurements measurements, Map<String, ServiceLevel> raised) {
    public Situation {
        raised = Map.copyOf(raised);
    }

    public static Situation of(AnswerSheet sheet, Measurements measurements) {
        return new Situation(sheet, measurements, Map.of());
    }

    /** The same instance if nothing changes. */
    Situation with(Change change) {
        return change.isNothing()
                ? this
                : new Situation(
                        change.answers().isEmpty() ? sheet : sheet.with(change.answers()),
                        measurements,
                        raisedBy(change));
    }

    /** The levels that criteria have at least after a change. */
    Map<String, ServiceLevel> raisedBy(Change change) {
        if (change.raised().isEmpty()) {
            return raised;
        }
        Map<String, ServiceLevel> changed = new HashMap<>(raised);
        changed.putAll(change.raised());
        return changed;
    }
}
