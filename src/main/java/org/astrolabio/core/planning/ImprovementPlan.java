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
 * @param late what holds the company back most, if the first 90 days do not see the end of the work on it
 * @param later more that would help, for which there is no room in the waves, in the order of doing
 */
public record ImprovementPlan(
        int hoursPerMonth,
        CompanyScores now,
        Judgement judgement,
        Optional<Late> late,
        List<Wave> waves,
        List<PlannedAction> later) {

    /** How many waves make up the first 90 days. */
    private static final int FIRST_WAVES = 2;

    public ImprovementPlan {
        waves = List.copyOf(waves);
        later = List.copyOf(later);
    }

    ImprovementPlan with(Late leading) {
        return new ImprovementPlan(hoursPerMonth, now, judgement, Optional.of(leading), waves, later);
    }

    /** Every action, in the order of doing. */
    public Stream<PlannedAction> actions() {
        return Stream.concat(waves.stream().flatMap(wave -> wave.actions().stream()), later.stream());
    }

    public boolean isEmpty() {
        return actions().findAny().isEmpty();
    }

    /** What is begun in the first 90 days, in the order of doing. */
    public List<PlannedAction> firstDays() {
        return begunIn(FIRST_WAVES);
    }

    /** The last week of the first 90 days, counted from 1. */
    public int firstDaysEnd() {
        return waves.get(FIRST_WAVES - 1).lastWeek();
    }

    /** Hours that the team has in the first 90 days. */
    public Fraction firstCapacity() {
        return waves.stream().limit(FIRST_WAVES).map(Wave::capacity).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** What is begun in the first waves, in the order of doing. */
    public List<PlannedAction> begunIn(int waves) {
        return this.waves.stream()
                .limit(waves)
                .flatMap(wave -> wave.actions().stream())
                .toList();
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
}
