package org.astrolabio.demonstration;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.OpenFinding;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.PlanningRules;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.planning.Weeks;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;

/** The first action on what holds a company back, and what it requires, one after the other with all hours that there are. */
record Leading(AnswerSheet sheet, ImprovementPlan plan) {

    private static final int LAST_WEEK = 13;
    private static final PlanningRules RULES = SampleCompanies.GUIDANCE.guide().rules();

    /** What is wrong with it: that it could end in time and does not, or is told as late and is not, or the reverse. */
    Optional<String> fault() {
        return plan.judgement().bottleneck().flatMap(this::first).flatMap(first -> {
            Set<PlannedAction> chain = new LinkedHashSet<>();
            add(first, chain);
            boolean inTime = chain.stream().allMatch(Leading::endsInTime);
            boolean right = plan.late().isPresent() != inTime && (inTime || !isPossible(chain));
            return right
                    ? Optional.empty()
                    : Optional.of("%s, %d h a month, %s late: %s; %s"
                            .formatted(
                                    plan.judgement()
                                            .bottleneck()
                                            .orElseThrow()
                                            .finding()
                                            .id(),
                                    plan.hoursPerMonth(),
                                    plan.late().isPresent() ? "told" : "not told",
                                    chain.stream()
                                            .map(planned -> planned.action().id() + " "
                                                    + planned.hours() + " h, " + planned.weeks() + ", waits "
                                                    + planned.action().pace().waits())
                                            .toList(),
                                    plan.actions()
                                            .map(planned -> planned.action().id() + planned.weeks())
                                            .toList()));
        });
    }

    private Optional<PlannedAction> first(OpenFinding bottleneck) {
        return bottleneck.finding().answeredBy().stream()
                .flatMap(id -> planned(id).stream())
                .filter(planned -> planned.reason() instanceof PlannedAction.Answers(var open)
                        && open.finding().equals(bottleneck.finding()))
                .findFirst();
    }

    private Optional<PlannedAction> planned(String id) {
        return plan.actions()
                .filter(planned -> planned.action().id().equals(id))
                .findFirst();
    }

    private void add(PlannedAction planned, Set<PlannedAction> chain) {
        planned.action().requires().forEach(id -> planned(id).ifPresent(required -> add(required, chain)));
        chain.add(planned);
    }

    private static boolean endsInTime(PlannedAction planned) {
        return planned.weeks().map(Weeks::to).filter(week -> week <= LAST_WEEK).isPresent();
    }

    private boolean isPossible(Set<PlannedAction> chain) {
        Fraction aWeek =
                Fraction.of(plan.hoursPerMonth()).times(RULES.shareOfHours()).times(Fraction.of(12, 52));
        int week = 0;
        int euros = 0;
        for (PlannedAction planned : chain) {
            Action action = planned.action();
            week += weeks(planned.hours(), aWeek) + action.pace().waits();
            euros += Known.in(RULES.money().costs(), action.cost());
        }
        Fraction spent = Fraction.of(euros);
        boolean affordable = RULES.money()
                .budget()
                .figure(sheet)
                .map(most -> spent.compareTo(most) <= 0)
                .orElse(true);
        return affordable && week <= LAST_WEEK;
    }

    private static int weeks(Fraction hours, Fraction aWeek) {
        int weeks = 0;
        Fraction done = Fraction.ZERO;
        while (done.compareTo(hours) < 0 && weeks <= LAST_WEEK) {
            done = done.plus(aWeek);
            weeks++;
        }
        return weeks;
    }
}
