package org.astrolabio.improvement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.customerservice.Rubric;
import org.astrolabio.questionnaire.Fraction;
import org.astrolabio.questionnaire.Questionnaire;

/**
 * Makes the improvement plan. The work is done strictly in order, at the hours a month that the team has; an action belongs
 * to the wave in which it is finished. Gains overlap and are never added up: after each wave everything is scored again,
 * and what remains is ordered anew.
 *
 * <p>The plan is empty for a company of which all that it answered and measured is as good as it can be. What nothing
 * asked could show, such as a gesture that surprises, is no reason for a plan by itself.
 */
public final class Planner {

    /** Days from the start by which each wave ends. */
    private static final List<Integer> WAVES = List.of(30, 90, 180);

    private static final int DAYS_A_MONTH = 30;

    private final Rubric rubric;
    private final Assessor assessor;
    private final Prospects prospects;
    private final Evidence evidence;

    public Planner(Questionnaire questionnaire, Rubric rubric, Catalogue catalogue) {
        this.rubric = rubric;
        this.assessor = new Assessor(questionnaire, rubric);
        this.prospects = new Prospects(questionnaire, catalogue, assessor);
        this.evidence = new Evidence(rubric, assessor);
    }

    public ImprovementPlan plan(PlanRequest request) {
        return new Run(request).plan();
    }

    /** The making of one plan: where it has got to. */
    private final class Run {

        private final PlanRequest request;
        private final Set<String> settled;
        private final Outcome start;
        private Standpoint standpoint;
        private Outcome outcome;
        private Optional<List<PlannedAction>> order = Optional.empty();
        private Fraction hoursUsed = Fraction.ZERO;

        Run(PlanRequest request) {
            this.request = request;
            this.settled = new HashSet<>(request.done());
            this.standpoint = assessor.standpoint(request.situation());
            this.start = assessor.outcome(request.situation());
            this.outcome = start;
        }

        ImprovementPlan plan() {
            if (isPerfect()) {
                List<Wave> idle = WAVES.stream()
                        .map(day -> new Wave(day, List.of(), Fraction.ZERO, start))
                        .toList();
                return new ImprovementPlan(request.hoursPerMonth(), start, idle, List.of());
            }
            List<Wave> waves = WAVES.stream().map(this::wave).toList();
            return new ImprovementPlan(request.hoursPerMonth(), start, waves, effective(order()));
        }

        /** Whoever has begun keeps the plan to its end. */
        private boolean isPerfect() {
            return request.done().isEmpty()
                    && order().stream()
                            .noneMatch(next -> evidence.speaksFor(next.action(), request.situation(), start));
        }

        private Wave wave(int untilDay) {
            Fraction hoursBefore = hoursUsed;
            Fraction capacity = Fraction.of((long) request.hoursPerMonth() * untilDay, DAYS_A_MONTH);
            List<PlannedAction> finished = new ArrayList<>();
            for (PlannedAction next : order()) {
                Fraction hours = hoursUsed.plus(next.action().effort().hours());
                if (hours.compareTo(capacity) > 0) {
                    break;
                }
                if (advance(next.action())) {
                    hoursUsed = hours;
                    finished.add(next);
                }
            }
            if (!finished.isEmpty()) {
                outcome = assessor.outcome(standpoint.situation());
            }
            return new Wave(untilDay, finished, hoursUsed.minus(hoursBefore), outcome);
        }

        private List<PlannedAction> order() {
            List<PlannedAction> current = order.orElseGet(() -> Order.of(
                    rubric, outcome, prospects.of(standpoint, request.markets(), settled, request.excluded())));
            order = Optional.of(current);
            return current;
        }

        /** Whether the action still changes something for the better after those before it. */
        private boolean advance(Action action) {
            Standpoint then = assessor.after(standpoint, action);
            if (then == standpoint
                    || then.points().compareTo(standpoint.points()) < 0
                    || !prospects.isReady(action, standpoint.situation(), settled)) {
                return false;
            }
            standpoint = then;
            order = Optional.empty();
            settled.add(action.id());
            return true;
        }

        /** Without those whose effect the ones before them already bring. */
        private List<PlannedAction> effective(List<PlannedAction> order) {
            return order.stream().filter(next -> advance(next.action())).toList();
        }
    }
}
