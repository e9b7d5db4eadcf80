package org.astrolabio.core.planning;

import java.util.HashMap;
import java.util.Map;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.ServiceLevel;

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
