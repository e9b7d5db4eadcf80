package org.astrolabio.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.questionnaire.Known;

/** Why each action stands where it stands. A reason that several share is given once; the others refer to the first. */
final class Reasons {

    private final Map<String, String> reasons = new HashMap<>();

    /** @param actions in the order of telling */
    Reasons(PlanEdition plan, List<PlannedAction> actions) {
        Map<String, Integer> said = new HashMap<>();
        for (PlannedAction planned : actions) {
            String reason = plan.reason(planned);
            Integer before = said.putIfAbsent(reason, plan.number(planned));
            reasons.put(planned.action().id(), before == null ? reason : plan.say("report.same-reason", before));
        }
    }

    /** In a sentence or two. */
    String of(PlannedAction planned) {
        return Known.in(reasons, planned.action().id());
    }
}
