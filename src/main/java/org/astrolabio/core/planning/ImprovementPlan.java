package org.astrolabio.core.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * The prioritized plan of a company.
 *
 * @param hoursPerMonth that the team has for it
 * @param now where the company stands
 * @param judgement from which it is made
 * @param later what is not begun in the waves, in the order of doing
 */
public record ImprovementPlan(
        int hoursPerMonth, Outcome now, Judgement judgement, List<Wave> waves, List<PlannedAction> later) {

    public ImprovementPlan {
        waves = List.copyOf(waves);
        later = List.copyOf(later);
    }

    /**
     * An action that has to wait until after the waves.
     *
     * @param month of the plan in which it is finished, from 1; none without any hours
     * @param hoursPerMonth with which it would be finished within the waves
     */
    public record Postponed(PlannedAction planned, OptionalInt month, int hoursPerMonth) {}

    /** Every action, in the order of doing. */
    public Stream<PlannedAction> actions() {
        return Stream.concat(waves.stream().flatMap(wave -> wave.actions().stream()), later.stream());
    }

    public boolean isEmpty() {
        return actions().findAny().isEmpty();
    }

    /** What can be said to be done in a wave and not before, in the order of doing; the index counts from 0. */
    public List<PlannedAction> finishedIn(int wave) {
        int before = wave == 0 ? 0 : waves.get(wave - 1).lastWeek();
        return waves.stream()
                .limit(wave + 1L)
                .flatMap(one -> one.actions().stream())
                .filter(planned -> planned.isDoneBy(waves.get(wave).lastWeek()) && !planned.isDoneBy(before))
                .toList();
    }

    /** The index of the wave in which an action can be said to be done; none if in none of them. */
    public OptionalInt finishedIn(PlannedAction planned) {
        for (int i = 0; i < waves.size(); i++) {
            if (planned.isDoneBy(waves.get(i).lastWeek())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Of what has to wait until after the waves, what adds most to the overall score. */
    public Optional<Postponed> mostOfLater() {
        return later.stream()
                .filter(planned -> !planned.gain().isZero())
                .reduce((first, second) -> second.gain().compareTo(first.gain()) > 0 ? second : first)
                .map(this::postponed);
    }

    private Postponed postponed(PlannedAction planned) {
        Fraction hours = Fraction.ZERO;
        for (PlannedAction each : actions().toList()) {
            hours = hours.plus(each.hours());
            if (each.equals(planned)) {
                break;
            }
        }
        int months = waves.getLast().untilDay() / Waves.DAYS_A_MONTH;
        return new Postponed(
                planned,
                hoursPerMonth == 0 ? OptionalInt.empty() : OptionalInt.of(ceiling(hours, hoursPerMonth)),
                ceiling(hours, months));
    }

    private static int ceiling(Fraction hours, int share) {
        return -hours.times(-1).dividedBy(Fraction.of(share)).floor();
    }
}
