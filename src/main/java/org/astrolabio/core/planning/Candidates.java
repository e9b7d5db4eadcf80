package org.astrolabio.core.planning;

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

/**
 * Which actions are worth considering where the company has got to, and what each alone would give. Follows the company
 * from action to action; what an action cannot have touched is not worked out again. For use by one thread.
 *
 * <p>Priority = gain × (1 + 0.25 × share of target markets that need it) × confidence ÷ effort in days. The gain is that of
 * the overall score plus that of the service profile, the latter at the weight of the dimension: a rating that rises from
 * unacceptable is worth something even where no answer changes.
 */
final class Candidates {

    private static final Fraction MARKET_FACTOR = Fraction.of(1, 4);

    private final PlanContext context;
    private final PlanRequest request;
    private final SequencedMap<String, Action> open;
    private final Set<String> settled;
    private final Map<String, Candidate> known;
    private final Map<String, Boolean> relevant;
    private CompanyState state;
    private ComparedScores now;
    private Applicability applicability;

    /**
     * @param withheld ids of actions that the company is advised against for now
     * @param isFull whether nothing that brings more contacts is to be planned
     */
    Candidates(PlanContext context, PlanRequest request, Set<String> withheld, boolean isFull) {
        this.context = context;
        this.request = request;
        this.open = new LinkedHashMap<>();
        context.catalogue().actions().forEach(action -> open.put(action.id(), action));
        open.values()
                .removeIf(action -> request.done().contains(action.id())
                        || request.excluded().contains(action.id())
                        || withheld.contains(action.id())
                        || isFull && action.addsLoad()
                        || !request.markets().mayNeed(action));
        this.settled = new HashSet<>(request.done());
        this.known = new HashMap<>();
        this.relevant = new HashMap<>();
        this.state = request.state();
        this.now = context.assessor().compared(state);
        this.applicability = new Applicability(context.questionnaire(), state.sheet());
    }

    private Candidates(Candidates other) {
        this.context = other.context;
        this.request = other.request;
        this.open = new LinkedHashMap<>(other.open);
        this.settled = new HashSet<>(other.settled);
        this.known = new HashMap<>(other.known);
        this.relevant = new HashMap<>(other.relevant);
        this.state = other.state;
        this.now = other.now;
        this.applicability = other.applicability;
    }

    /** The same where the company has got to, with all that has been worked out; goes its own way from here. */
    Candidates copy() {
        return new Candidates(this);
    }

    ComparedScores now() {
        return now;
    }

    /** @throws IllegalArgumentException if there is no such action */
    Action action(String id) {
        return context.catalogue().action(id);
    }

    /** Whether an action is done. */
    boolean isSettled(String id) {
        return settled.contains(id);
    }

    /** Whether an action is open to this company: relevant, not advised against, and not in place already. */
    boolean isAvailable(String id) {
        Action action = action(id);
        return open.containsKey(id)
                && isRelevant(action)
                && (action.showsNowhere() || !candidate(action).change().isNothing());
    }

    /** Whether nothing speaks against an action, relevant by its own condition or not. */
    boolean isOpen(String id) {
        return open.containsKey(id);
    }

    /** Whether an action is open to this company, in place or not. */
    boolean isRelevant(String id) {
        return open.containsKey(id) && isRelevant(action(id));
    }

    /** By action id, in the catalogue's order. */
    SequencedMap<String, Candidate> open() {
        SequencedMap<String, Candidate> found = new LinkedHashMap<>();
        for (Action action : open.values()) {
            boolean untimely =
                    action.kind() == Action.Kind.GESTURE && !now.service().delightCounts();
            if (!untimely && isRelevant(action)) {
                Candidate candidate = candidate(action);
                if (candidate.isWorthConsidering()) {
                    found.put(action.id(), candidate);
                }
            }
        }
        removeBlocked(found);
        return found;
    }

    /** What the law will ask of the company once the action is done, and can be done before. */
    List<Candidate> duties(Candidate candidate) {
        Applicability after = new Applicability(
                context.questionnaire(), state.sheet().but(candidate.change().answers()));
        return open.values().stream()
                .filter(action -> action.kind() == Action.Kind.LEGAL_BLOCKER && action != candidate.action())
                .filter(action -> blocks(action, candidate.then()) && after.holds(action.relevant()))
                .map(this::today)
                .filter(Candidate::isWorthConsidering)
                .toList();
    }

    /** What the action would do exactly where the company has got to. */
    Candidate today(Action action) {
        Candidate candidate = tried(action);
        known.put(action.id(), candidate);
        return candidate;
    }

    /** Whether the company has nothing of what the action is for. */
    static boolean blocks(Action action, ComparedScores compared) {
        return action.answers().keySet().stream()
                .anyMatch(question -> compared.score().isNothing(question));
    }

    void advance(Candidate done) {
        ComparedScores before = now;
        state = state.with(done.change());
        now = done.then();
        open.remove(done.action().id());
        settled.add(done.action().id());
        applicability = new Applicability(context.questionnaire(), state.sheet());
        AffectedParts touched = Known.in(context.affectedParts(), done.action().id());
        ServiceProgress progress = new ServiceProgress(context.rubric(), before.service(), now.service());
        Set<String> risen = progress.risen();
        Set<String> nearer = touched.shown().stream()
                .filter(criterion -> progress.nextLevelAsksFor(criterion, touched.questions()))
                .collect(Collectors.toSet());
        Set<String> sharing = Known.in(context.sharing(), done.action().id());
        known.values()
                .removeIf(candidate -> sharing.contains(candidate.action().id())
                        || isTouched(candidate, done.shifts(), touched, risen, nearer));
        for (String id : Known.in(context.opening(), done.action().id())) {
            relevant.remove(id);
        }
    }

    private boolean isTouched(
            Candidate candidate, boolean shifted, AffectedParts touched, Set<String> risen, Set<String> nearer) {
        AffectedParts affected =
                Known.in(context.affectedParts(), candidate.action().id());
        return (candidate.shifts() || shifted) && affected.sharesDimensions(touched)
                || !risen.isEmpty() && !Collections.disjoint(affected.criteria(), risen)
                || !nearer.isEmpty() && !Collections.disjoint(affected.shown(), nearer);
    }

    private boolean isRelevant(Action action) {
        Boolean answer = relevant.get(action.id());
        if (answer == null) {
            answer = applicability.holds(action.relevant());
            relevant.put(action.id(), answer);
        }
        return answer;
    }

    private Candidate candidate(Action action) {
        Candidate candidate = known.get(action.id());
        return candidate == null ? today(action) : candidate;
    }

    private Candidate tried(Action action) {
        Assessor assessor = context.assessor();
        StateChange change = assessor.change(state, applicability, action);
        ComparedScores then = assessor.after(state, now, change, Known.in(context.affectedParts(), action.id()));
        Fraction gain = then.points().minus(now.points());
        Fraction serviceGain = then.service().points().minus(now.service().points());
        Fraction value = gain.plus(serviceGain.times(Known.in(context.weights(), action.dimension())));
        Fraction need = Fraction.ONE.plus(MARKET_FACTOR.times(request.markets().share(action)));
        Fraction priority = value.times(need)
                .times(action.confidence())
                .dividedBy(action.effort().days());
        return new Candidate(action, change, then, !then.score().weighsAs(now.score()), gain, serviceGain, priority);
    }

    /** Removes what needs something that neither is in place nor can be planned. */
    private void removeBlocked(SequencedMap<String, Candidate> found) {
        while (found.values().removeIf(candidate -> isBlocked(candidate.action(), found))) {
            continue;
        }
    }

    private boolean isBlocked(Action action, Map<String, Candidate> found) {
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
