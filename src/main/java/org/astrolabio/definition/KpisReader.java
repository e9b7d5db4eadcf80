package org.astrolabio.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Calculation;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Step;

/** Reads {@code service/kpis.yaml} as it is written. */
final class KpisReader {

    private static final Shape KPIS = Shape.of("channels", "kpis");
    private static final Shape KPI =
            Shape.of("id", "unit", "better", "asked", "calculation").or("per-channel", "step");
    private static final Shape STEP = Shape.of().or("times", "by", "enough");
    private static final int MOST_TIMES = 10;
    private static final int FURTHEST = 1_000_000;
    private static final Shape CALCULATIONS = Shape.of().or("mean", "share", "difference", "retention");

    private final Register channels;
    private final Register ids;
    private final Map<String, KpiDraft> kpis = new LinkedHashMap<>();

    private KpisReader(Problems problems) {
        this.channels = new Register(ProblemKind.UNKNOWN_CHANNEL, problems);
        this.ids = new Register(ProblemKind.UNKNOWN_KPI, problems);
    }

    static KpisDraft read(Optional<Item> file, Problems problems) {
        return new KpisReader(problems).read(file.flatMap(item -> item.table(KPIS)));
    }

    private KpisDraft read(Optional<Mapping> file) {
        file.ifPresentOrElse(this::read, () -> {
            channels.leaveOpen();
            ids.leaveOpen();
        });
        return new KpisDraft(channels, ids, kpis);
    }

    private void read(Mapping file) {
        for (Item item : file.list("channels", 1)) {
            item.id().ifPresentOrElse(id -> channels.add(id, item.place()), channels::leaveOpen);
        }
        for (Item item : file.list("kpis", 1)) {
            item.table(KPI).ifPresentOrElse(this::kpi, ids::leaveOpen);
        }
        if (ids.ids().isEmpty()) {
            ids.leaveOpen();
        }
        if (channels.ids().isEmpty()) {
            channels.leaveOpen();
        }
    }

    private void kpi(Mapping table) {
        ids.add(table);
        table.find("id").flatMap(Item::raw).ifPresent(id -> {
            Optional<Calculation> calculation =
                    table.table("calculation", CALCULATIONS).flatMap(KpisReader::calculation);
            kpis.putIfAbsent(
                    id,
                    new KpiDraft(
                            id,
                            table.flag("per-channel"),
                            table.choice("unit", List.of(Kpi.Unit.values())),
                            table.choice("better", List.of(Kpi.Better.values())),
                            table.flag("asked"),
                            calculation,
                            table.table("step", STEP).flatMap(KpisReader::step)));
        });
    }

    private static Optional<Step> step(Mapping table) {
        if (table.has("times") == table.has("by")) {
            table.problems().add(table.place(), ProblemKind.NOT_ONE_BOUND, "times, by");
            return Optional.empty();
        }
        Fraction times = table.fraction("times", 0, MOST_TIMES).orElse(Fraction.ONE);
        Fraction by = table.fraction("by", 0, FURTHEST).orElse(Fraction.ZERO);
        return Optional.of(new Step(times, by, table.fraction("enough", -FURTHEST, FURTHEST)));
    }

    private static Optional<Calculation> calculation(Mapping table) {
        if (table.keys().size() != 1) {
            table.problems().add(table.place(), ProblemKind.NOT_ONE_CALCULATION);
            return Optional.empty();
        }
        return table.table(table.keys().getFirst()).flatMap(counts -> switch (table.keys()
                .getFirst()) {
            case "mean" -> counts(counts, "total", "count").map(ids -> new Calculation.Mean(ids.get(0), ids.get(1)));
            case "share" -> counts(counts, "part", "whole").map(ids -> new Calculation.Share(ids.get(0), ids.get(1)));
            case "difference" ->
                counts(counts, "plus", "minus", "whole")
                        .map(ids -> new Calculation.Difference(ids.get(0), ids.get(1), ids.get(2)));
            case "retention" ->
                counts(counts, "start", "end", "acquired")
                        .map(ids -> new Calculation.Retention(ids.get(0), ids.get(1), ids.get(2)));
            default -> Optional.empty();
        });
    }

    /** The ids of the counts in the order of the keys; absent unless all are there. */
    private static Optional<List<String>> counts(Mapping table, String... keys) {
        table.check(Shape.of(keys));
        List<String> ids =
                List.of(keys).stream().flatMap(key -> table.id(key).stream()).toList();
        return ids.size() == keys.length ? Optional.of(ids) : Optional.empty();
    }
}
