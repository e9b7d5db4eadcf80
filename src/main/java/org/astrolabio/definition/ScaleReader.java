package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Scale;
import org.astrolabio.core.service.Threshold;
import org.astrolabio.core.service.Threshold.Bound;

/** Reads how measured KPIs give the level of one criterion. */
final class ScaleReader {

    private static final int LONGEST_REMARK = 600;
    private static final Shape SCALE = Shape.of("kpi", "thresholds").or("channel", "closed");
    private static final Shape THRESHOLD = Shape.of("level").or("under", "at-most", "over", "at-least");
    private static final int LARGEST = 10_000_000;

    private final KpisDraft kpis;
    private final Problems problems;
    private final Register measures;

    ScaleReader(KpisDraft kpis, Problems problems) {
        this.kpis = kpis;
        this.problems = problems;
        this.measures = new Register(ProblemKind.UNKNOWN_KPI, problems);
    }

    Optional<Scale> read(Item item) {
        return item.table(SCALE).flatMap(this::read);
    }

    private Optional<Scale> read(Mapping table) {
        table.text("closed", LONGEST_REMARK);
        Optional<Measure> measure = kpis.measure(table, "kpi");
        measure.ifPresent(found -> measures.add(
                found.kpi() + found.channel().map(channel -> " " + channel).orElse(""), table.place("kpi")));
        Optional<Kpi.Better> better =
                measure.flatMap(found -> Known.in(kpis.kpis(), found.kpi()).better());
        List<Threshold> thresholds = new ArrayList<>();
        for (Item item : table.list("thresholds", 1)) {
            Optional<Mapping> written = item.table(THRESHOLD);
            Optional<Threshold> threshold = written.flatMap(found -> threshold(found, better));
            if (threshold.isPresent() && better.isPresent()) {
                inOrder(written.orElseThrow(), thresholds, threshold.get(), better.get());
            }
            threshold.ifPresent(thresholds::add);
        }
        return measure.map(found -> new Scale(found, thresholds));
    }

    private Optional<Threshold> threshold(Mapping table, Optional<Kpi.Better> better) {
        List<Bound> bounds = List.of(Bound.values()).stream()
                .filter(bound -> table.has(ConstantId.of(bound)))
                .toList();
        if (bounds.size() != 1) {
            problems.add(
                    table.place(),
                    ProblemKind.NOT_ONE_BOUND,
                    Stream.of(Bound.values()).map(ConstantId::of).collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        Bound bound = bounds.getFirst();
        String key = ConstantId.of(bound);
        Optional<Fraction> value = table.fraction(key, -100, LARGEST);
        if (better.isPresent() && isUpper(bound) != (better.get() == Kpi.Better.LOWER)) {
            problems.add(table.place(key), ProblemKind.THRESHOLD_DIRECTION, key, ConstantId.of(better.get()));
            return Optional.empty();
        }
        return table.choice("level", RubricReader.REACHED)
                .flatMap(level -> value.map(number -> new Threshold(level, bound, number)));
    }

    private static boolean isUpper(Bound bound) {
        return bound == Bound.UNDER || bound == Bound.AT_MOST;
    }

    /** Each must be of a lower level than the one before, and easier to reach. */
    private void inOrder(Mapping place, List<Threshold> before, Threshold threshold, Kpi.Better better) {
        if (before.isEmpty()) {
            return;
        }
        Threshold last = before.getLast();
        int easier = better == Kpi.Better.LOWER
                ? threshold.value().compareTo(last.value())
                : last.value().compareTo(threshold.value());
        boolean widened = easier == 0 && isStrict(last.bound()) && !isStrict(threshold.bound());
        if (!threshold.level().isBelow(last.level()) || easier < 0 || easier == 0 && !widened) {
            problems.add(
                    place.place(),
                    ProblemKind.THRESHOLDS_ORDER,
                    threshold.level().id());
        }
    }

    private static boolean isStrict(Bound bound) {
        return bound == Bound.UNDER || bound == Bound.OVER;
    }
}
