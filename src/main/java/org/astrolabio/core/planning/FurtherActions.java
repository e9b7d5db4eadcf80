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
 */
final class FurtherActions {

    private final PlanContext context;
    private final Evidence evidence;
    private final PlanRequest request;
    private final Candidates start;

    /**
     * @param withheld ids of actions that the company is advised against for now
     * @param isFull whether nothing that brings more contacts is to be planned
     */
    FurtherActions(PlanContext context, Evidence evidence, PlanRequest request, Set<String> withheld, boolean isFull) {
        this.context = context;
        this.evidence = evidence;
        this.request = request;
        this.start = new Candidates(context, request, withheld, isFull);
        start.open();
    }

    /** Before any action is done; each call has its own. */
    Candidates candidates() {
        return start.copy();
    }

    /** Whoever has begun keeps the plan to its end. */
    boolean isPerfect(CompanyScores start) {
        return request.done().isEmpty()
                && choice(candidates(), Set.of()).worthDoing().stream()
                        .noneMatch(next -> evidence.speaksFor(next.action(), request.state(), start));
    }

    /** The order of doing. Nothing stands early for the sake of an action whose effect others bring in the end. */
    List<Remedy> after(List<Remedy> needed, Effort.Scale scale) {
        Set<String> noHeirs = new HashSet<>();
        List<CandidateRanking.Chosen> steps = steps(needed, noHeirs);
        while (noHeirs.addAll(namedInVain(steps))) {
            steps = steps(needed, noHeirs);
        }
        return truthful(steps).stream()
                .map(chosen ->
                        new Remedy(chosen.action(), scale.hours(chosen.action().effort()), chosen.reason(), false))
                .toList();
    }

    private Candidates candidates(List<Remedy> done) {
        Candidates candidates = candidates();
        done.forEach(remedy -> candidates.advance(candidates.today(remedy.action())));
        return candidates;
    }

    private List<CandidateRanking.Chosen> steps(List<Remedy> needed, Set<String> noHeirs) {
        Candidates candidates = candidates(needed);
        List<CandidateRanking.Chosen> steps = new ArrayList<>();
        Optional<CandidateRanking.Chosen> next = choice(candidates, noHeirs).next();
        while (next.isPresent()) {
            Candidate candidate = candidates.today(next.get().candidate().action());
            if (candidate.isWorthConsidering()) {
                CandidateRanking.Chosen chosen = next.get().giving(candidate);
                CandidateRanking.Chosen first = dutyOf(chosen, candidates).orElse(chosen);
                candidates.advance(first.candidate());
                steps.add(first);
            }
            next = choice(candidates, noHeirs).next();
        }
        return steps;
    }

    private CandidateRanking choice(Candidates candidates, Set<String> noHeirs) {
        return new CandidateRanking(context.rubric(), candidates.now(), candidates.open(), noHeirs);
    }

    /** What the law will ask for once the action is done, and has to be there before. */
    private static Optional<CandidateRanking.Chosen> dutyOf(CandidateRanking.Chosen next, Candidates candidates) {
        if (next.reason() instanceof PlannedAction.LegalBlocker) {
            return Optional.empty();
        }
        return candidates.duties(next.candidate()).stream()
                .findFirst()
                .map(duty -> new CandidateRanking.Chosen(
                        duty,
                        next.priority(),
                        new PlannedAction.Unlocks(next.candidate().action().id())));
    }

    /** What still names an action that does not come after it names another that needs it, or stands for itself. */
    private static List<CandidateRanking.Chosen> truthful(List<CandidateRanking.Chosen> steps) {
        Set<String> inVain = namedInVain(steps);
        if (inVain.isEmpty()) {
            return steps;
        }
        List<CandidateRanking.Chosen> told = new ArrayList<>();
        for (CandidateRanking.Chosen step : steps) {
            boolean isInVain = step.reason() instanceof PlannedAction.Unlocks(var action) && inVain.contains(action);
            List<CandidateRanking.Chosen> after = steps.subList(told.size() + 1, steps.size());
            told.add(isInVain ? step.because(reason(step, after)) : step);
        }
        return told;
    }

    private static PlannedAction.Reason reason(CandidateRanking.Chosen planned, List<CandidateRanking.Chosen> after) {
        return after.stream()
                .map(CandidateRanking.Chosen::action)
                .filter(action -> action.requires().contains(planned.action().id()))
                .findFirst()
                .<PlannedAction.Reason>map(action -> new PlannedAction.Unlocks(action.id()))
                .orElseGet(PlannedAction.BestGain::new);
    }

    /** Ids of actions for whose sake others stand where they stand, but that do not come after them. */
    private static Set<String> namedInVain(List<CandidateRanking.Chosen> steps) {
        Map<String, Integer> places = new HashMap<>();
        for (CandidateRanking.Chosen step : steps) {
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
