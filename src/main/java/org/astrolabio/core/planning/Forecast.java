package org.astrolabio.core.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;

/** What each action of a plan does to the customer service at its place. */
public final class Forecast {

    private Forecast() {}

    /** What an action does to the criterion that it serves, when its turn comes. */
    public record Change(String criterion, ServiceLevel from, ServiceLevel to) {
        public boolean rises() {
            return from.isBelow(to);
        }
    }

    /**
     * The change of each planned action that serves a criterion, by action id.
     *
     * @param guidance of the version that the plan was made under
     */
    public static Map<String, Change> changes(Questionnaire questionnaire, Guidance guidance, CompanyPlan plan) {
        Assessor assessor = new Assessor(questionnaire, guidance.rubric());
        Map<String, Change> changes = new HashMap<>();
        CompanyState state = plan.state();
        ServiceProfile before = assessor.service(state);
        for (PlannedAction planned : plan.plan().actions().toList()) {
            state = assessor.after(state, List.of(planned.action()));
            ServiceProfile after = assessor.service(state);
            ServiceProfile earlier = before;
            planned.action()
                    .criterion()
                    .ifPresent(criterion -> changes.put(
                            planned.action().id(),
                            new Change(
                                    criterion,
                                    earlier.rating(criterion).level(),
                                    after.rating(criterion).level())));
            before = after;
        }
        return Map.copyOf(changes);
    }
}
