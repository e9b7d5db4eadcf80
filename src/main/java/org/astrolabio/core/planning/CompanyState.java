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
public record CompanyState(AnswerSheet sheet, Measurements measurements, Map<String, ServiceLevel> raised) {
    public CompanyState {
        raised = Map.copyOf(raised);
    }

    public static CompanyState of(AnswerSheet sheet, Measurements measurements) {
        return new CompanyState(sheet, measurements, Map.of());
    }

    /** The same instance if nothing changes. */
    CompanyState with(StateChange change) {
        return change.isNothing()
                ? this
                : new CompanyState(
                        change.answers().isEmpty() ? sheet : sheet.with(change.answers()),
                        measurements,
                        raisedBy(change));
    }

    /** The levels that criteria have at least after a change. */
    Map<String, ServiceLevel> raisedBy(StateChange change) {
        if (change.raised().isEmpty()) {
            return raised;
        }
        Map<String, ServiceLevel> changed = new HashMap<>(raised);
        changed.putAll(change.raised());
        return changed;
    }
}
