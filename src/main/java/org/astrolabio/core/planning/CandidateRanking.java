package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.ServiceLevel;

/**
 * What to do next: a legal blocker; else what lifts a criterion from "unacceptable", the most important criterion first, but
 * for delight, which nobody misses; else what has the greatest priority; gestures last. Prerequisites come first, and an
 * action that unlocks a better one inherits 0.9 of its priority.
 */
final class CandidateRanking {

    private static final Fraction INHERITED = Fraction.of(9, 10);

    private final Rubric rubric;
    private final ComparedScores now;
    private final SequencedMap<String, Candidate> candidates;
    private final List<Integer> unacceptable;
    private final Map<String, List<String>> dependents = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();

    /** What an action is chosen by: the lowest group, then the greatest priority. */
    private record Standing(int group, Fraction priority, PlannedAction.Reason reason) {

        static final int LEGAL = 0;

        boolean isWorthDoing() {
            return group == LEGAL || priority.compareTo(Fraction.ZERO) > 0;
        }

        Standing inheritedFrom(String dependent) {
            return new Standing(group, priority.times(INHERITED), new PlannedAction.Unlocks(dependent));
        }

        boolean isBefore(Standing other) {
            return group < other.group || group == other.group && priority.compareTo(other.priority) > 0;
        }
    }

    /** An action with the place that it has for now. */
    record Chosen(Candidate candidate, Fraction priority, PlannedAction.Reason reason) {

        Chosen giving(Candidate today) {
            return new Chosen(today, priority, reason);
        }

        Action action() {
            return candidate.action();
        }

        Chosen because(PlannedAction.Reason other) {
            return new Chosen(candidate, priority, other);
        }
    }

    /** @param noHeirs ids of actions whose priority is not inherited */
    CandidateRanking(
            Rubric rubric, ComparedScores now, SequencedMap<String, Candidate> candidates, Set<String> noHeirs) {
        this.rubric = rubric;
        this.now = now;
        this.candidates = candidates;
        this.unacceptable = unacceptable(rubric, now);
        for (Candidate candidate : candidates.values()) {
            String id = candidate.action().id();
            if (!noHeirs.contains(id)) {
                candidate.action().requires().forEach(required -> dependents
                        .computeIfAbsent(required, ignored -> new ArrayList<>())
                        .add(id));
            }
        }
    }

    /** Those that are worth doing at all. */
    List<Candidate> worthDoing() {
        return candidates.values().stream()
                .filter(candidate -> standing(candidate.action().id()).isWorthDoing())
                .toList();
    }

    Optional<Chosen> next() {
        String best = null;
        for (String id : candidates.keySet()) {
            if (standing(id).isWorthDoing()) {
                best = best == null ? id : first(best, id);
            }
        }
        return Optional.ofNullable(best).map(id -> firstRequired(id, standing(id)));
    }

    private Chosen firstRequired(String id, Standing standing) {
        Candidate candidate = Known.in(candidates, id);
        return candidate.action().requires().stream()
                .filter(candidates::containsKey)
                .reduce(this::first)
                .map(required -> firstRequired(required, first(standing(required), standing.inheritedFrom(id))))
                .orElseGet(() -> new Chosen(candidate, standing.priority(), standing.reason()));
    }

    private Standing standing(String id) {
        Standing known = standings.get(id);
        if (known != null) {
            return known;
        }
        Standing standing = own(Known.in(candidates, id));
        for (String dependent : dependents.getOrDefault(id, List.of())) {
            standing = first(standing, standing(dependent).inheritedFrom(dependent));
        }
        standings.put(id, standing);
        return standing;
    }

    /** The better of two; of two that are as good only for the sake of the same other, the better by itself. */
    private String first(String one, String other) {
        Standing standing = standing(one);
        Standing rival = standing(other);
        boolean rivalIsBefore = rival.isBefore(standing)
                || !standing.isBefore(rival)
                        && own(Known.in(candidates, other)).isBefore(own(Known.in(candidates, one)));
        return rivalIsBefore ? other : one;
    }

    private static Standing first(Standing one, Standing other) {
        return other.isBefore(one) ? other : one;
    }

    private Standing own(Candidate candidate) {
        Action action = candidate.action();
        int criteria = rubric.criteria().size();
        Fraction priority = priority(candidate);
        if (action.kind() == Action.Kind.LEGAL_BLOCKER && Candidates.blocks(action, now)) {
            return new Standing(Standing.LEGAL, priority, new PlannedAction.LegalBlocker());
        }
        if (action.kind() == Action.Kind.GESTURE) {
            return new Standing(2 + criteria, priority, new PlannedAction.Gesture());
        }
        return unacceptable(candidate)
                .map(place -> new Standing(
                        1 + place,
                        priority,
                        new PlannedAction.UnacceptableCriterion(
                                rubric.criteria().get(place).id())))
                .orElseGet(() -> new Standing(1 + criteria, priority, new PlannedAction.BestGain()));
    }

    /** Its own priority, with the effort of all that it still needs. */
    private Fraction priority(Candidate candidate) {
        if (candidate.action().requires().isEmpty()) {
            return candidate.ownPriority();
        }
        Set<String> path = new HashSet<>();
        addPath(candidate.action(), path);
        Fraction days = Fraction.ZERO;
        for (String id : path) {
            days = days.plus(Known.in(candidates, id).action().effort().days());
        }
        return candidate.ownPriority().times(candidate.action().effort().days()).dividedBy(days);
    }

    private void addPath(Action action, Set<String> path) {
        path.add(action.id());
        for (String required : action.requires()) {
            Candidate candidate = candidates.get(required);
            if (candidate != null && !path.contains(required)) {
                addPath(candidate.action(), path);
            }
        }
    }

    /** The place of the most important criterion that the action lifts from "unacceptable", if it does. */
    private Optional<Integer> unacceptable(Candidate candidate) {
        if (candidate.serviceGain().isZero()) {
            return Optional.empty();
        }
        List<CriterionRating> after = candidate.then().service().ratings();
        for (int place : unacceptable) {
            if (after.get(place).level() != ServiceLevel.UNACCEPTABLE) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static List<Integer> unacceptable(Rubric rubric, ComparedScores now) {
        List<CriterionRating> ratings = now.service().ratings();
        return IntStream.range(0, ratings.size())
                .filter(i -> ratings.get(i).level() == ServiceLevel.UNACCEPTABLE)
                .filter(i -> !ratings.get(i).criterion().equals(rubric.delight()))
                .boxed()
                .toList();
    }
}
