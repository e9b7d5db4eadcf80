package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What merely improves something, once what is needed is done. After each action everything that it can have touched is
 * scored again, and what comes next is chosen anew, so the order does not depend on the hours that the team has.
 *
 * <p>What the law asks of the company comes before anything else; what it will ask once an action is done comes before that
 * action.
 *
 * @param withheld ids of actions that the company is advised against for now
 * @param isFull whether nothing that brings more contacts is to be planned
 */
record Remaining(Terrain terrain, Evidence evidence, PlanRequest request, Set<String> withheld, boolean isFull) {

    /** Before any action is done. */
    Prospects prospects() {
        return new Prospects(terrain, request, withheld, isFull);
    }

    /** Whoever has begun keeps the plan to its end. */
    boolean isPerfect(Outcome start) {
        return request.done().isEmpty()
                && choice(prospects(), Set.of()).worthDoing().stream()
                        .noneMatch(next -> evidence.speaksFor(next.action(), request.situation(), start));
    }

    /** The order of doing. Nothing stands early for the sake of an action whose effect others bring in the end. */
    List<Remedy> after(List<Remedy> needed, Effort.Scale scale) {
        Set<String> noHeirs = new HashSet<>();
        List<Choice.Chosen> steps = steps(needed, noHeirs);
        while (noHeirs.addAll(namedInVain(steps))) {
            steps = steps(needed, noHeirs);
        }
        return truthful(steps).stream()
                .map(chosen ->
                        new Remedy(chosen.action(), scale.hours(chosen.action().effort()), chosen.reason(), false))
                .toList();
    }

    private Prospects prospects(List<Remedy> done) {
        Prospects prospects = prospects();
        done.forEach(remedy -> prospects.advance(prospects.today(remedy.action())));
        return prospects;
    }

    private List<Choice.Chosen> steps(List<Remedy> needed, Set<String> noHeirs) {
        Prospects prospects = prospects(needed);
        List<Choice.Chosen> steps = new ArrayList<>();
        Optional<Choice.Chosen> next = choice(prospects, noHeirs).next();
        while (next.isPresent()) {
            Prospect prospect = prospects.today(next.get().prospect().action());
            if (prospect.isWorthConsidering()) {
                Choice.Chosen chosen = next.get().giving(prospect);
                Choice.Chosen first = dutyOf(chosen, prospects).orElse(chosen);
                prospects.advance(first.prospect());
                steps.add(first);
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
    private static List<Choice.Chosen> truthful(List<Choice.Chosen> steps) {
        Set<String> inVain = namedInVain(steps);
        if (inVain.isEmpty()) {
            return steps;
        }
        List<Choice.Chosen> told = new ArrayList<>();
        for (Choice.Chosen step : steps) {
            boolean isInVain = step.reason() instanceof PlannedAction.Unlocks(var action) && inVain.contains(action);
            List<Choice.Chosen> after = steps.subList(told.size() + 1, steps.size());
            told.add(isInVain ? step.because(reason(step, after)) : step);
        }
        return told;
    }

    private static PlannedAction.Reason reason(Choice.Chosen planned, List<Choice.Chosen> after) {
        return after.stream()
                .map(Choice.Chosen::action)
                .filter(action -> action.requires().contains(planned.action().id()))
                .findFirst()
                .<PlannedAction.Reason>map(action -> new PlannedAction.Unlocks(action.id()))
                .orElseGet(PlannedAction.BestGain::new);
    }

    /** Ids of actions for whose sake others stand where they stand, but that do not come after them. */
    private static Set<String> namedInVain(List<Choice.Chosen> steps) {
        Map<String, Integer> places = new HashMap<>();
        for (Choice.Chosen step : steps) {
            places.put(step.action().id(), places.size());
        }
        Set<String> inVain = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).reason() instanceof PlannedAction.Unlocks(var action)
                    && places.getOrDefault(action, -1) < i) {
                inVain.add(action);
            }
        }
        return inVain;
    }
}
