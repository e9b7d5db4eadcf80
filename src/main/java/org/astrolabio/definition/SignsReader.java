package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.planning.MarketNeed;
import org.astrolabio.core.planning.Signs;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;

/** Reads the signs by which something is seen of a company. */
final class SignsReader {

    static final Shape SIGNS = Shape.of().or("when", "markets", "figure", "sum", "load");
    static final Shape WITH_HOURS = SIGNS.or("hours-below");

    private static final Shape FIGURE = Shape.of("kpi").or("channel", "at-least", "at-most");
    private static final Shape SUM = Shape.of("id").or("at-least", "at-most");
    private static final int LARGEST = 1_000_000;
    private static final int HIGHEST_LOAD = 1_000;
    private static final int PERCENT = 100;

    private final CompanyConditions conditions;
    private final KpisDraft kpis;
    private final SumsReader sums;

    /** @param sums that have been read */
    SignsReader(CompanyConditions conditions, KpisDraft kpis, SumsReader sums) {
        this.conditions = conditions;
        this.kpis = kpis;
        this.sums = sums;
    }

    /** Sound if no problem was reported. */
    Signs read(Mapping table) {
        if (table.keys().isEmpty()) {
            table.problems().add(table.place(), ProblemKind.NO_SIGN);
        }
        return new Signs(
                conditions.read(table, "when").orElse(Condition.ALWAYS),
                table.choice("markets", List.of(MarketNeed.values())),
                table.table("figure", FIGURE).flatMap(this::figure),
                table.table("sum", SUM).flatMap(this::sum),
                table.whole("load", 0, HIGHEST_LOAD).map(percent -> Fraction.of(percent, PERCENT)),
                table.whole("hours-below", 1, LARGEST));
    }

    private Optional<Signs.Bound> figure(Mapping table) {
        Optional<Measure> measure = kpis.measure(table, "kpi");
        return limit(table, -PERCENT)
                .flatMap(limit -> measure.map(found -> new Signs.Bound(found, limit.side(), limit.value())));
    }

    private Optional<Signs.SumBound> sum(Mapping table) {
        Optional<String> id = sums.forSigns(table, "id");
        return limit(table, 0)
                .flatMap(limit -> id.map(found -> new Signs.SumBound(found, limit.side(), limit.value())));
    }

    private record Limit(Signs.Side side, Fraction value) {}

    private static Optional<Limit> limit(Mapping table, int least) {
        if (table.has("at-least") == table.has("at-most")) {
            table.problems().add(table.place(), ProblemKind.NOT_ONE_BOUND, "at-least, at-most");
            return Optional.empty();
        }
        return table.has("at-least")
                ? table.fraction("at-least", least, LARGEST).map(value -> new Limit(Signs.Side.AT_LEAST, value))
                : table.fraction("at-most", least, LARGEST).map(value -> new Limit(Signs.Side.AT_MOST, value));
    }
}
