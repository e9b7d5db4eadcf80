package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.planning.MarketNeed;
import org.astrolabio.core.planning.Signs;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;

/** Reads the signs by which something is seen of a company. */
final class SignsReader {

    static final Shape SIGNS = Shape.of().or("when", "markets", "figure", "load");
    static final Shape WITH_HOURS = SIGNS.or("hours-below");

    private static final Shape FIGURE = Shape.of("kpi").or("channel", "at-least", "at-most");
    private static final int LARGEST = 1_000_000;
    private static final int HIGHEST_LOAD = 1_000;
    private static final int PERCENT = 100;

    private final CompanyConditions conditions;
    private final KpisDraft kpis;

    SignsReader(CompanyConditions conditions, KpisDraft kpis) {
        this.conditions = conditions;
        this.kpis = kpis;
    }

    /** Sound if no problem was reported. */
    Signs read(Mapping table) {
        if (table.keys().isEmpty()) {
            table.problems().add(table.place(), ProblemKind.NO_SIGN);
        }
        return new Signs(
                conditions.read(table, "when").orElse(Condition.ALWAYS),
                table.choice("markets", List.of(MarketNeed.values())),
                table.table("figure", FIGURE).flatMap(this::bound),
                table.whole("load", 0, HIGHEST_LOAD).map(percent -> Fraction.of(percent, PERCENT)),
                table.whole("hours-below", 1, LARGEST));
    }

    private Optional<Signs.Bound> bound(Mapping table) {
        if (table.has("at-least") == table.has("at-most")) {
            table.problems().add(table.place(), ProblemKind.NOT_ONE_BOUND, "at-least, at-most");
            return Optional.empty();
        }
        String key = table.has("at-least") ? "at-least" : "at-most";
        Signs.Side side = table.has("at-least") ? Signs.Side.AT_LEAST : Signs.Side.AT_MOST;
        Optional<Fraction> value = table.fraction(key, -PERCENT, LARGEST);
        return kpis.measure(table, "kpi").flatMap(measure -> value.map(found -> new Signs.Bound(measure, side, found)));
    }
}
