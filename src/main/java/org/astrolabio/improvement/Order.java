package org.astrolabio.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.astrolabio.customerservice.Criterion;
import org.astrolabio.customerservice.Rubric;
import org.astrolabio.customerservice.ServiceLevel;
import org.astrolabio.questionnaire.Fraction;
import org.astrolabio.scoring.Scorecard;

/**
 * The order of doing: legal blockers; then what lifts a criterion from "unacceptable", the most important criterion first,
 * but for delight, which nobody misses; then by priority; gestures last. Prerequisites come first, and an action that unlocks a better one inherits 0.9 of its
 * priority.
 */
final class Order {

    private static final Fraction INHERITED = Fraction.of(9, 10);

    private final Rubric rubric;
    private final Outcome now;
    private final SequencedMap<String, Prospect> prospects;
    private final Map<String, Standing> standings = new HashMap<>();

    /** What an action is ordered by. */
    private record Standing(int group, Fraction priority, PlannedAction.Reason reason) {}

    private Order(Rubric rubric, Outcome now, SequencedMap<String, Prospect> prospects) {
        this.rubric = rubric;
        this.now = now;
        this.prospects = prospects;
    }

    /** Those that are worth doing, in the order of doing. */
    static List<PlannedAction> of(Rubric rubric, Outcome now, SequencedMap<String, Prospect> prospects) {
        return new Order(rubric, now, prospects).sorted();
    }

    private List<PlannedAction> sorted() {
        Map<String, List<String>> dependents = dependents();
        prospects.keySet().forEach(id -> standing(id, dependents));
        List<String> ids = prospects.keySet().stream()
                .filter(id -> standings.get(id).priority().compareTo(Fraction.ZERO) > 0
                        || standings.get(id).group() == 0)
                .sorted(Comparator.<String>comparingInt(id -> standings.get(id).group())
                        .thenComparing(id -> standings.get(id).priority(), Comparator.reverseOrder()))
                .toList();
        List<PlannedAction> order = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        ids.forEach(id -> place(id, placed, order));
        return order;
    }

    private void place(String id, Set<String> placed, List<PlannedAction> order) {
        if (!prospects.containsKey(id) || !placed.add(id)) {
            return;
        }
        Prospect prospect = prospects.get(id);
        prospect.action().requires().forEach(required -> place(required, placed, order));
        Standing standing = standings.get(id);
        order.add(new PlannedAction(
                prospect.action(), prospect.gain(), prospect.serviceGain(), standing.priority(), standing.reason()));
    }

    private Map<String, List<String>> dependents() {
        Map<String, List<String>> dependents = new HashMap<>();
        prospects.values().forEach(prospect -> prospect.action().requires().forEach(required -> dependents
                .computeIfAbsent(required, ignored -> new ArrayList<>())
                .add(prospect.action().id())));
        return dependents;
    }

    private Standing standing(String id, Map<String, List<String>> dependents) {
        Standing known = standings.get(id);
        if (known != null) {
            return known;
        }
        Standing standing = own(prospects.get(id));
        for (String dependent : dependents.getOrDefault(id, List.of())) {
            Standing unlocked = standing(dependent, dependents);
            Fraction inherited = unlocked.priority().times(INHERITED);
            if (unlocked.group() < standing.group()
                    || unlocked.group() == standing.group() && inherited.compareTo(standing.priority()) > 0) {
                standing = new Standing(unlocked.group(), inherited, new PlannedAction.Unlocks(dependent));
            }
        }
        standings.put(id, standing);
        return standing;
    }

    private Standing own(Prospect prospect) {
        Action action = prospect.action();
        int criteria = rubric.criteria().size();
        if (action.kind() == Action.Kind.LEGAL_BLOCKER && blocks(action, now.scorecard())) {
            return new Standing(0, prospect.ownPriority(), new PlannedAction.LegalBlocker());
        }
        if (action.kind() == Action.Kind.GESTURE) {
            return new Standing(2 + criteria, prospect.ownPriority(), new PlannedAction.Gesture());
        }
        return unacceptable(prospect)
                .map(index -> new Standing(
                        1 + index,
                        prospect.ownPriority(),
                        new PlannedAction.UnacceptableCriterion(
                                rubric.criteria().get(index).id())))
                .orElseGet(() -> new Standing(1 + criteria, prospect.ownPriority(), new PlannedAction.BestGain()));
    }

    private static boolean blocks(Action action, Scorecard scorecard) {
        return action.answers().keySet().stream()
                .flatMap(question -> scorecard.question(question).stream())
                .anyMatch(score -> score.share().isZero());
    }

    /** The place of the criterion that the action lifts from "unacceptable", if it does. */
    private Optional<Integer> unacceptable(Prospect prospect) {
        return prospect.action()
                .criterion()
                .filter(id -> !id.equals(rubric.delight()))
                .filter(id -> prospect.serviceGain().compareTo(Fraction.ZERO) > 0)
                .filter(id -> now.service().rating(id).level() == ServiceLevel.UNACCEPTABLE)
                .map(id ->
                        rubric.criteria().stream().map(Criterion::id).toList().indexOf(id));
    }
}
