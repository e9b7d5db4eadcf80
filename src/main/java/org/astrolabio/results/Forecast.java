package org.astrolabio.results;

import java.util.List;
import java.util.function.BiConsumer;
import org.astrolabio.core.planning.Assessor;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Situation;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;

/** What each action of a plan does to the customer service at its place. */
public final class Forecast {

    private final OpenedPlan opened;
    private final Assessor assessor;

    public Forecast(OpenedPlan opened) {
        this.opened = opened;
        this.assessor = new Assessor(opened.questionnaire(), opened.guidance().rubric());
    }

    /** What an action does to the criterion that it serves, when its turn comes. */
    public record Change(String criterion, ServiceLevel from, ServiceLevel to) {
        public boolean rises() {
            return from.isBelow(to);
        }
    }

    /** Tells the change of each planned action that serves a criterion. */
    public void changes(BiConsumer<PlannedAction, Change> told) {
        Situation situation = opened.plan().situation();
        ServiceProfile before = assessor.service(situation);
        for (PlannedAction planned : opened.plan().plan().actions().toList()) {
            situation = assessor.after(situation, List.of(planned.action()));
            ServiceProfile after = assessor.service(situation);
            tell(planned, before, after, told);
            before = after;
        }
    }

    private static void tell(
            PlannedAction planned,
            ServiceProfile before,
            ServiceProfile after,
            BiConsumer<PlannedAction, Change> told) {
        planned.action()
                .criterion()
                .ifPresent(criterion -> told.accept(
                        planned,
                        new Change(
                                criterion,
                                before.rating(criterion).level(),
                                after.rating(criterion).level())));
    }
}
