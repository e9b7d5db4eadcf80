package org.astrolabio.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.astrolabio.customerservice.ServiceLevel;
import org.astrolabio.improvement.Assessor;
import org.astrolabio.improvement.Outcome;
import org.astrolabio.improvement.PlannedAction;
import org.astrolabio.improvement.Situation;
import org.astrolabio.improvement.Wave;

/** What each action of a plan does to the customer service at its place. */
public final class Forecast {

    private final OpenedPlan opened;
    private final Assessor assessor;

    public Forecast(OpenedPlan opened) {
        this.opened = opened;
        this.assessor = new Assessor(opened.questionnaire(), opened.guidance().rubric());
    }

    /** What an action alone does to the criterion that it serves, at the start of its wave. */
    public record Change(String criterion, ServiceLevel from, ServiceLevel to) {
        public boolean rises() {
            return from.isBelow(to);
        }
    }

    /** Tells the change of each planned action that serves a criterion. */
    public void changes(BiConsumer<PlannedAction, Change> told) {
        Situation situation = opened.plan().situation();
        for (Wave wave : opened.plan().plan().waves()) {
            changes(situation, wave.actions(), told);
            situation = assessor.after(
                    situation,
                    wave.actions().stream().map(PlannedAction::action).toList());
        }
        changes(situation, opened.plan().plan().later(), told);
    }

    private void changes(Situation start, List<PlannedAction> actions, BiConsumer<PlannedAction, Change> told) {
        Outcome before = assessor.outcome(start);
        List<PlannedAction> serving = new ArrayList<>(actions);
        serving.removeIf(planned -> planned.action().criterion().isEmpty());
        for (PlannedAction planned : serving) {
            String criterion = planned.action().criterion().orElseThrow();
            Outcome after = assessor.outcome(assessor.after(start, List.of(planned.action())));
            told.accept(
                    planned,
                    new Change(
                            criterion,
                            before.service().rating(criterion).level(),
                            after.service().rating(criterion).level()));
        }
    }
}
