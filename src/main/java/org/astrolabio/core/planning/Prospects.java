package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.ServiceLevel;

/**
 * Which actions are worth considering where the company has got to, and what each alone would give. Follows the company
 * from action to action; what an action cannot have touched is not worked out again. For use by one thread.
 *
 * <p>Priority = gain × (1 + 0.25 × share of target markets that need it) × confidence ÷ effort in days. The gain is that of
 * the overall score plus that of the service profile, the latter at the weight of the dimension: a rating that rises from
 * unacceptable is worth something even where no answer changes.
 */
final class Prospects {

    private static final Fraction MARKET_FACTOR = Fraction.of(1, 4);

    private final Terrain terrain;
    private final PlanRequest request;
    private final List<Action> open;
    private final Set<String> settled;
    private final Map<String, Prospect> known = new HashMap<>();
    private final Map<String, Boolean> relevant = new HashMap<>();
    private Situation situation;
    private Standpoint now;
    private Applicability applicability;

    /**
     * @param withheld ids of actions that the company is advised against for now
     * @param isFull whether nothing that brings more contacts is to be planned
     */
    Prospects(Terrain terrain, PlanRequest request, Set<String> withheld, boolean isFull) {
        this.terrain = terrain;
        this.request = request;
        this.open = new ArrayList<>(terrain.catalogue().actions());
        open.removeIf(action -> request.done().contains(action.id())
                || request.excluded().contains(action.id())
                || withheld.contains(action.id())
                || isFull && action.addsLoad()
                || !request.markets().mayNeed(action));
        this.settled = new HashSet<>(request.done());
        this.situation = request.situation();
        this.now = terrain.assessor().standpoint(situation);
        this.applicability = new Applicability(terrain.questionnaire(), situation.sheet());
    }

    Standpoint now() {
        return now;
    }

    /** @throws IllegalArgumentException if there is no such action */
    Action action(String id) {
        return terrain.catalogue().action(id);
    }

    /** Whether an action is done. */
    boolean isSettled(String id) {
        return settled.contains(id);
    }

    /** Whether an action is open to this company: relevant, not advised against, and not in place already. */
    boolean isAvailable(String id) {
        Action action = action(id);
        return open.contains(action)
                && isRelevant(action)
                && (action.showsNowhere() || !prospect(action).change().isNothing());
    }

    /** Whether nothing speaks against an action, relevant by its own condition or not. */
    boolean isOpen(String id) {
        return open.contains(action(id));
    }

    /** Whether an action is open to this company, in place or not. */
    boolean isRelevant(String id) {
        Action action = action(id);
        return open.contains(action) && isRelevant(action);
    }

    /** By action id, in the catalogue's order. */
    SequencedMap<String, Prospect> open() {
        SequencedMap<String, Prospect> found = new LinkedHashMap<>();
        for (Action action : open) {
            boolean untimely =
                    action.kind() == Action.Kind.GESTURE && !now.service().delightCounts();
            if (!untimely && isRelevant(action)) {
                Prospect prospect = prospect(action);
                if (prospect.isWorthConsidering()) {
                    found.put(action.id(), prospect);
                }
            }
        }
        removeBlocked(found);
        return found;
    }

    /** What the law will ask of the company once the action is done, and can be done before. */
    List<Prospect> duties(Prospect prospect) {
        Applicability after = new Applicability(
                terrain.questionnaire(), situation.sheet().but(prospect.change().answers()));
        return open.stream()
                .filter(action -> action.kind() == Action.Kind.LEGAL_BLOCKER && action != prospect.action())
                .filter(action -> blocks(action, prospect.then()) && after.holds(action.relevant()))
                .map(this::today)
                .filter(Prospect::isWorthConsidering)
                .toList();
    }

    /** What the action would do exactly where the company has got to. */
    Prospect today(Action action) {
        Prospect prospect = tried(action);
        known.put(action.id(), prospect);
        return prospect;
    }

    /** Whether the company has nothing of what the action is for. */
    static boolean blocks(Action action, Standpoint standpoint) {
        return action.answers().keySet().stream()
                .anyMatch(question -> standpoint.score().isNothing(question));
    }

    void advance(Prospect done) {
        Standpoint before = now;
        situation = situation.with(done.change());
        now = done.then();
        open.remove(done.action());
        settled.add(done.action().id());
        applicability = new Applicability(terrain.questionnaire(), situation.sheet());
        Footprint touched = Known.in(terrain.footprints(), done.action().id());
        Set<String> risen = risen(before);
        Set<String> nearer = touched.shown().stream()
                .filter(criterion -> isEvidence(criterion, touched.questions()))
                .collect(Collectors.toSet());
        Set<String> sharing = Known.in(terrain.sharing(), done.action().id());
        known.values()
                .removeIf(prospect -> sharing.contains(prospect.action().id())
                        || isTouched(prospect, done.shifts(), touched, risen, nearer));
        for (String id : Known.in(terrain.opening(), done.action().id())) {
            relevant.remove(id);
        }
    }

    private boolean isTouched(
            Prospect prospect, boolean shifted, Footprint touched, Set<String> risen, Set<String> nearer) {
        Footprint footprint = Known.in(terrain.footprints(), prospect.action().id());
        return (prospect.shifts() || shifted) && footprint.sharesDimensions(touched)
                || !risen.isEmpty() && !Collections.disjoint(footprint.criteria(), risen)
                || !nearer.isEmpty() && !Collections.disjoint(footprint.shown(), nearer);
    }

    private boolean isRelevant(Action action) {
        Boolean answer = relevant.get(action.id());
        if (answer == null) {
            answer = applicability.holds(action.relevant());
            relevant.put(action.id(), answer);
        }
        return answer;
    }

    /** Ids of the criteria whose points changed. */
    private Set<String> risen(Standpoint before) {
        List<CriterionRating> ratings = now.service().ratings();
        Set<String> risen = new HashSet<>();
        for (int i = 0; i < ratings.size(); i++) {
            if (!ratings.get(i).equals(before.service().ratings().get(i))) {
                risen.add(ratings.get(i).criterion());
            }
        }
        if (now.service().delightCounts() != before.service().delightCounts()
                || risen.contains(terrain.rubric().delight())) {
            ratings.forEach(rating -> risen.add(rating.criterion()));
        }
        return risen;
    }

    /** Whether the next level of the criterion asks for one of these questions. */
    private boolean isEvidence(String criterion, Set<String> questions) {
        ServiceLevel level = now.service().rating(criterion).level();
        return terrain.rubric().criterion(criterion).inferred().entrySet().stream()
                .filter(step -> level.isBelow(step.getKey()))
                .findFirst()
                .stream()
                .flatMap(step -> step.getValue().questions())
                .anyMatch(questions::contains);
    }

    private Prospect prospect(Action action) {
        Prospect prospect = known.get(action.id());
        return prospect == null ? today(action) : prospect;
    }

    private Prospect tried(Action action) {
        Assessor assessor = terrain.assessor();
        Change change = assessor.change(situation, applicability, action);
        Standpoint then = assessor.after(situation, now, change, Known.in(terrain.footprints(), action.id()));
        Fraction gain = then.points().minus(now.points());
        Fraction serviceGain = then.service().points().minus(now.service().points());
        Fraction value = gain.plus(serviceGain.times(Known.in(terrain.weights(), action.dimension())));
        Fraction need = Fraction.ONE.plus(MARKET_FACTOR.times(request.markets().share(action)));
        Fraction priority = value.times(need)
                .times(action.confidence())
                .dividedBy(action.effort().days());
        return new Prospect(action, change, then, !then.score().weighsAs(now.score()), gain, serviceGain, priority);
    }

    /** Removes what needs something that neither is in place nor can be planned. */
    private void removeBlocked(SequencedMap<String, Prospect> found) {
        while (found.values().removeIf(prospect -> isBlocked(prospect.action(), found))) {
            continue;
        }
    }

    private boolean isBlocked(Action action, Map<String, Prospect> found) {
        for (String id : action.requires()) {
            if (!found.containsKey(id) && !isInPlace(id)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing has to be done before what requires it: it is done, planned, out of question, or changes nothing. */
    private boolean isInPlace(String id) {
        return settled.contains(id) || !isAvailable(id);
    }
}
