package org.astrolabio.improvement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import org.astrolabio.questionnaire.Applicability;
import org.astrolabio.questionnaire.Fraction;
import org.astrolabio.questionnaire.Questionnaire;

/**
 * Which actions are worth considering in a situation, and what each alone would give.
 *
 * <p>Priority = gain × (1 + 0.25 × share of target markets that need it) × confidence ÷ effort in days. The gain is that of
 * the overall score plus that of the service profile, the latter at the weight of the dimension: a rating that rises from
 * unacceptable is worth something even where no answer changes.
 */
final class Prospects {

    private static final Fraction MARKET_FACTOR = Fraction.of(1, 4);

    private final Questionnaire questionnaire;
    private final Catalogue catalogue;
    private final Assessor assessor;

    Prospects(Questionnaire questionnaire, Catalogue catalogue, Assessor assessor) {
        this.questionnaire = questionnaire;
        this.catalogue = catalogue;
        this.assessor = assessor;
    }

    /**
     * By action id, in the catalogue's order.
     *
     * @param settled ids of actions that are done or already planned
     * @param excluded ids of actions that are not for this company
     */
    SequencedMap<String, Prospect> of(Standpoint now, MarketNeeds markets, Set<String> settled, Set<String> excluded) {
        Situation situation = now.situation();
        SequencedMap<String, Prospect> found = new LinkedHashMap<>();
        Applicability applicability = new Applicability(questionnaire, situation.sheet());
        for (Action action : catalogue.actions()) {
            boolean untimely =
                    action.kind() == Action.Kind.GESTURE && !now.service().delightCounts();
            boolean open = !settled.contains(action.id()) && !excluded.contains(action.id());
            if (open && !untimely && markets.mayNeed(action) && applicability.holds(action.relevant())) {
                prospect(now, markets, action).ifPresent(prospect -> found.put(action.id(), prospect));
            }
        }
        removeBlocked(found, situation, applicability, settled);
        return found;
    }

    private Optional<Prospect> prospect(Standpoint now, MarketNeeds markets, Action action) {
        Standpoint then = assessor.after(now, action);
        if (then == now) {
            return Optional.empty();
        }
        Fraction gain = then.points().minus(now.points());
        if (gain.compareTo(Fraction.ZERO) < 0) {
            return Optional.empty();
        }
        Fraction serviceGain = then.service().points().minus(now.service().points());
        Fraction value = gain.plus(serviceGain.times(weight(action)));
        Fraction need = Fraction.ONE.plus(MARKET_FACTOR.times(markets.share(action)));
        Fraction priority = value.times(need)
                .times(action.confidence())
                .dividedBy(action.effort().days());
        return Optional.of(new Prospect(action, gain, serviceGain, priority));
    }

    private Fraction weight(Action action) {
        return questionnaire.dimensions().stream()
                .filter(dimension -> dimension.id().equals(action.dimension()))
                .findFirst()
                .orElseThrow()
                .weight();
    }

    /** Removes what needs something that neither is in place nor can be planned. */
    private void removeBlocked(
            SequencedMap<String, Prospect> found,
            Situation situation,
            Applicability applicability,
            Set<String> settled) {
        Map<String, Boolean> known = new HashMap<>();
        Predicate<String> inPlace = id -> known.computeIfAbsent(
                id, required -> isInPlace(catalogue.action(required), situation, applicability, settled));
        while (found.values().removeIf(prospect -> prospect.action().requires().stream()
                .anyMatch(id -> !found.containsKey(id) && !inPlace.test(id)))) {
            continue;
        }
    }

    /** Whether everything that the action requires is done, planned, of no use to this company, or there already. */
    boolean isReady(Action action, Situation situation, Set<String> settled) {
        Applicability applicability = new Applicability(questionnaire, situation.sheet());
        return action.requires().stream()
                .allMatch(id -> isInPlace(catalogue.action(id), situation, applicability, settled));
    }

    private boolean isInPlace(Action action, Situation situation, Applicability applicability, Set<String> settled) {
        return settled.contains(action.id())
                || !applicability.holds(action.relevant())
                || assessor.after(situation, List.of(action)).equals(situation);
    }
}
