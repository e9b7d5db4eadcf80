package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * Cuts the order of doing into waves by the hours that the team has. Work is done one action after the other; one that does
 * not end within a wave goes on in the next.
 */
final class Schedule {

    /** Days from the start by which each wave ends. */
    private static final List<Integer> WAVES = List.of(30, 90, 180);

    static final int DAYS_A_MONTH = 30;

    private final Assessor assessor;
    private final Outcome start;
    private final List<Step> steps;

    Schedule(Assessor assessor, Outcome start, List<Step> steps) {
        this.assessor = assessor;
        this.start = start;
        this.steps = steps;
    }

    /** The plan of a team that has these hours a month. */
    ImprovementPlan over(int hoursPerMonth) {
        List<Wave> waves = new ArrayList<>();
        Cut before = new Cut(0, Fraction.ZERO, Fraction.ZERO, start);
        for (int day : WAVES) {
            Fraction capacity = Fraction.of((long) hoursPerMonth * day, DAYS_A_MONTH);
            Cut cut = cut(before, capacity);
            waves.add(new Wave(
                    day,
                    begun(before, cut),
                    capacity.minus(before.worked()),
                    cut.worked().minus(before.worked()),
                    underway(cut),
                    cut.reached()));
            before = cut;
        }
        return new ImprovementPlan(
                hoursPerMonth,
                start,
                waves,
                steps.subList(before.begun(), steps.size()).stream()
                        .map(Step::planned)
                        .toList());
    }

    /**
     * Where the work has got to.
     *
     * @param begun number of actions begun
     * @param worked hours of work done
     * @param ended hours at which the last of those begun is finished
     * @param reached by what is finished
     */
    private record Cut(int begun, Fraction worked, Fraction ended, Outcome reached) {}

    private Cut cut(Cut before, Fraction capacity) {
        int begun = before.begun();
        Fraction ended = before.ended();
        while (begun < steps.size() && ended.compareTo(capacity) < 0) {
            ended = ended.plus(hours(begun));
            begun++;
        }
        int finished = ended.compareTo(capacity) > 0 ? begun - 1 : begun;
        Outcome reached =
                finished == 0 ? start : assessor.outcome(steps.get(finished - 1).after());
        return new Cut(begun, ended.min(capacity), ended, reached);
    }

    private List<PlannedAction> begun(Cut before, Cut cut) {
        return steps.subList(before.begun(), cut.begun()).stream()
                .map(Step::planned)
                .toList();
    }

    private Optional<Wave.Underway> underway(Cut cut) {
        if (cut.ended().equals(cut.worked())) {
            return Optional.empty();
        }
        int last = cut.begun() - 1;
        Fraction left = cut.ended().minus(cut.worked());
        return Optional.of(
                new Wave.Underway(steps.get(last).planned(), hours(last).minus(left)));
    }

    private Fraction hours(int step) {
        return steps.get(step).planned().action().effort().hours();
    }
}
