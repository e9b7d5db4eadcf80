package org.astrolabio.core.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * Makes the calendar of a company, with what holds it back before the rest where it would not end in time otherwise.
 *
 * @param budget of the first period in euros; absent if nobody said
 */
record Scheduling(PlanningRules rules, int hoursPerMonth, Optional<Fraction> budget) {

    /**
     * With all of these for which there is room. If what leads does not end in the first period beside the rest, it goes
     * before it, with all hours that there are.
     *
     * @param leading what works on what holds the company back, each after what it requires
     */
    Calendar calendar(List<Remedy> remedies, Optional<Remedy> review, List<Remedy> leading) {
        Calendar side = new Calendar(rules, hoursPerMonth, budget);
        side.place(remedies, review);
        if (side.endsInTime(leading)) {
            return side;
        }
        Calendar first = new Calendar(rules, hoursPerMonth, budget);
        first.plan(remedies);
        if (!first.placeLeading(leading)) {
            return side;
        }
        first.place(remedies, review);
        return first;
    }

    /** The fewest hours a month above these with which all that leads ends in the first period; none if none suffice. */
    OptionalInt enoughHours(List<Remedy> leading) {
        if (!endsInTime(leading, PlanSettings.MOST_HOURS)) {
            return OptionalInt.empty();
        }
        int tooFew = hoursPerMonth;
        int enough = PlanSettings.MOST_HOURS;
        while (enough - tooFew > 1) {
            int between = (tooFew + enough) / 2;
            if (endsInTime(leading, between)) {
                enough = between;
            } else {
                tooFew = between;
            }
        }
        return OptionalInt.of(enough);
    }

    private boolean endsInTime(List<Remedy> leading, int hours) {
        Calendar calendar = new Calendar(rules, hours, Optional.empty());
        return calendar.placeLeading(leading) && calendar.endsInTime(leading);
    }

    /** Whether these cost more than may be spent. */
    boolean isTooDear(List<Remedy> leading) {
        int cost = leading.stream()
                .mapToInt(remedy -> rules.money().cost(remedy.action()))
                .sum();
        return budget.filter(most -> Fraction.of(cost).compareTo(most) > 0).isPresent();
    }
}
