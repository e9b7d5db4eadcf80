package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.core.planning.Quantity;
import org.astrolabio.core.planning.Span;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;

/** Reads with what of a company can be reckoned. */
final class QuantityReader {

    private static final Shape QUANTITY = Shape.of("id", "unit").or("kpi", "channel", "rest", "question", "bands");
    private static final Shape BAND = Shape.of("from").or("to");
    private static final int LARGEST = 1_000_000_000;

    private final QuestionIndex outline;
    private final KpisDraft kpis;
    private final Register ids;
    private final List<Quantity> all = new ArrayList<>();

    QuantityReader(QuestionIndex outline, KpisDraft kpis, Problems problems) {
        this.outline = outline;
        this.kpis = kpis;
        this.ids = new Register(ProblemKind.UNKNOWN_QUANTITY, problems);
    }

    void read(List<Item> items) {
        for (Item item : items) {
            item.table(QUANTITY).ifPresentOrElse(this::quantity, ids::leaveOpen);
        }
    }

    /** Sound if no problem was reported. */
    List<Quantity> all() {
        return all;
    }

    boolean isComplete() {
        return ids.isComplete();
    }

    /** What is written there, if there is such a quantity. */
    Optional<Quantity> known(Item item) {
        return item.id()
                .filter(id -> id.equals(Quantity.EFFORT.id()) || ids.has(id, item.place()))
                .flatMap(id -> Stream.concat(Stream.of(Quantity.EFFORT), all.stream())
                        .filter(quantity -> quantity.id().equals(id))
                        .findFirst());
    }

    private void quantity(Mapping table) {
        ids.add(table);
        Optional<Quantity.Unit> unit = table.choice("unit", List.of(Quantity.Unit.values()));
        Optional<Measure> measure = table.has("kpi") ? kpis.measure(table, "kpi") : Optional.empty();
        boolean rest = table.flag("rest");
        measure.ifPresent(found -> unit.ifPresent(written -> checkUnit(table, found, written, rest)));
        if (!table.has("kpi") && !table.has("question")) {
            table.problems().add(table.place(), ProblemKind.NOWHERE_TOLD);
        }
        if (rest && !table.has("kpi")) {
            table.problems().add(table.place("rest"), ProblemKind.MISSING_KEY, "kpi");
        }
        if (table.has("question") != table.has("bands")) {
            table.problems().add(table.place(), ProblemKind.MISSING_KEY, table.has("bands") ? "question" : "bands");
        }
        Optional<Quantity.Bands> bands = table.has("question") ? bands(table) : Optional.empty();
        table.find("id")
                .flatMap(Item::raw)
                .ifPresent(id -> all.add(new Quantity(id, unit.orElse(Quantity.Unit.COUNT), measure, rest, bands)));
    }

    /** A figure is taken for what it is; a number may stand for hours, weeks or euros. */
    private void checkUnit(Mapping table, Measure measure, Quantity.Unit unit, boolean rest) {
        Optional<Kpi.Unit> counted =
                Optional.ofNullable(kpis.kpis().get(measure.kpi())).flatMap(KpiDraft::unit);
        boolean fits = counted.map(found -> switch (unit) {
                    case PERCENT -> found == Kpi.Unit.PERCENT;
                    case MINUTES -> found == Kpi.Unit.MINUTES;
                    case EUROS -> found == Kpi.Unit.EUROS;
                    case COUNT, HOURS, WEEKS -> found == Kpi.Unit.COUNT;
                })
                .orElse(true);
        if (!fits || rest && unit != Quantity.Unit.PERCENT) {
            table.problems().add(table.place("unit"), ProblemKind.UNIT_DIFFERS, measure.kpi());
        }
    }

    private Optional<Quantity.Bands> bands(Mapping table) {
        Optional<QuestionDraft> question = SingleChoice.of(table, outline);
        Map<String, Span> spans = new LinkedHashMap<>();
        SingleChoice.figures(table, "bands", question)
                .forEach((option, item) ->
                        item.table(BAND).flatMap(QuantityReader::span).ifPresent(span -> spans.put(option, span)));
        return question.map(draft -> new Quantity.Bands(draft.id(), spans));
    }

    private static Optional<Span> span(Mapping table) {
        Optional<Fraction> from = table.fraction("from", 0, LARGEST);
        Optional<Fraction> to = table.fraction("to", 0, LARGEST);
        boolean falls = from.flatMap(least -> to.filter(most -> most.compareTo(least) < 0))
                .isPresent();
        if (falls) {
            table.problems().add(table.place("to"), ProblemKind.BAND_FALLS);
        }
        return falls ? Optional.empty() : from.map(least -> new Span(least, to));
    }
}
