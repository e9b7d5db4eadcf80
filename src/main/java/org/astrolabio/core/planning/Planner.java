package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Rubric;

/**
 * Makes the improvement plan. Gains overlap and are never added up: after each action everything that it can have touched
 * is scored again, and what comes next is chosen anew. So the order does not depend on the hours that the team has; these
 * only cut it into waves.
 *
 * <p>What the law asks of the company comes before anything else; what it will ask once an action is done comes before that
 * action.
 *
 * <p>The plan is empty for a company of which all that it answered and measured is as good as it can be. What nothing
 * asked could show, such as a gesture that surprises, is no reason for a plan by itself.
 */
public final class Planner {

    private final Terrain terrain;
    private final Evidence evidence;

    public Planner(Questionnaire questionnaire, Rubric rubric, Catalogue catalogue) {
        this.terrain = Terrain.of(questionnaire, rubric, catalogue);
        this.evidence = new Evidence(rubric, terrain.assessor());
    }

    public ImprovementPlan plan(PlanRequest request) {
        Outcome start = terrain.assessor().outcome(request.situation());
        Prospects prospects = new Prospects(terrain, request);
        List<Step> steps = isPerfect(request, prospects, start) ? List.of() : steps(request, prospects);
        return new Schedule(terrain.assessor(), start, steps).over(request.hoursPerMonth());
    }

    /** Whoever has begun keeps the plan to its end. */
    private boolean isPerfect(PlanRequest request, Prospects prospects, Outcome start) {
        return request.done().isEmpty()
                && choice(prospects, Set.of()).worthDoing().stream()
                        .noneMatch(next -> evidence.speaksFor(next.action(), request.situation(), start));
    }

    /** The order of doing. Nothing stands early for the sake of an action whose effect others bring in the end. */
    private List<Step> steps(PlanRequest request, Prospects prospects) {
        Set<String> noHeirs = new HashSet<>();
        List<Step> steps = steps(prospects, noHeirs);
        while (noHeirs.addAll(namedInVain(steps))) {
            steps = steps(new Prospects(terrain, request), noHeirs);
        }
        return truthful(steps);
    }

    private List<Step> steps(Prospects prospects, Set<String> noHeirs) {
        List<Step> steps = new ArrayList<>();
        Optional<Choice.Chosen> next = choice(prospects, noHeirs).next();
        while (next.isPresent()) {
            Prospect prospect = prospects.today(next.get().prospect().action());
            if (prospect.isWorthConsidering()) {
                Choice.Chosen chosen = next.get().giving(prospect);
                Choice.Chosen first = dutyOf(chosen, prospects).orElse(chosen);
                prospects.advance(first.prospect());
                steps.add(new Step(first.planned(), prospects.situation()));
            }
            next = choice(prospects, noHeirs).next();
        }
        return steps;
    }

    private Choice choice(Prospects prospects, Set<String> noHeirs) {
        return new Choice(terrain.rubric(), prospects.now(), prospects.open(), noHeirs);
    }

    /** What the law will ask for once the action is done, and has to be there before. */
    private static Optional<Choice.Chosen> dutyOf(Choice.Chosen next, Prospects prospects) {
        if (next.reason() instanceof PlannedAction.LegalBlocker) {
            return Optional.empty();
        }
        return prospects.duties(next.prospect()).stream()
                .findFirst()
                .map(duty -> new Choice.Chosen(
                        duty,
                        next.priority(),
                        new PlannedAction.Unlocks(next.prospect().action().id())));
    }

    /** What still names an action that does not come after it names another that needs it, or stands for itself. */
    private static List<Step> truthful(List<Step> steps) {
        Set<String> inVain = namedInVain(steps);
        if (inVain.isEmpty()) {
            return steps;
        }
        List<Step> told = new ArrayList<>();
        for (Step step : steps) {
            PlannedAction planned = step.planned();
            boolean isInVain = planned.reason() instanceof PlannedAction.Unlocks(var action) && inVain.contains(action);
            List<Step> after = steps.subList(told.size() + 1, steps.size());
            told.add(isInVain ? new Step(planned.because(reason(planned, after)), step.after()) : step);
        }
        return told;
    }

    private static PlannedAction.Reason reason(PlannedAction planned, List<Step> after) {
        return after.stream()
                .map(step -> step.planned().action())
                .filter(action -> action.requires().contains(planned.action().id()))
                .findFirst()
                .<PlannedAction.Reason>map(action -> new PlannedAction.Unlocks(action.id()))
                .orElseGet(PlannedAction.BestGain::new);
    }

    /** Ids of actions for whose sake others stand where they stand, but that do not come after them. */
    private static Set<String> namedInVain(List<Step> steps) {
        Map<String, Integer> places = new HashMap<>();
        for (Step step : steps) {
            places.put(step.planned().action().id(), places.size());
        }
        Set<String> inVain = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).planned().reason() instanceof PlannedAction.Unlocks(var action)
                    && places.getOrDefault(action, -1) < i) {
                inVain.add(action);
            }
        }
        return inVain;
    }
}
