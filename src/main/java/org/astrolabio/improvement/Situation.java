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

    Situation with(AnswerSheet changed) {
        return changed == sheet ? this : new Situation(changed, measurements, raised);
    }

    Situation raising(Map<String, ServiceLevel> criteria) {
        if (criteria.isEmpty()) {
            return this;
        }
        Map<String, ServiceLevel> changed = new HashMap<>(raised);
        criteria.forEach((criterion, level) ->
                changed.merge(criterion, level, (old, other) -> old.isBelow(other) ? other : old));
        return changed.equals(raised) ? this : new Situation(sheet, measurements, changed);
    }
}
