package org.astrolabio.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;

/** Reads what a company has measured of its customer service. */
final class FiguresReader {

    private static final Shape FIGURE = Shape.of("kpi", "value").or("channel");

    private final Rubric rubric;
    private final Map<Measure, Fraction> values = new HashMap<>();

    private FiguresReader(Rubric rubric) {
        this.rubric = rubric;
    }

    static Measurements read(Rubric rubric, Item item) {
        FiguresReader reader = new FiguresReader(rubric);
        item.list().orElse(List.of()).forEach(figure -> figure.table(FIGURE).ifPresent(reader::figure));
        return new Measurements(reader.values);
    }

    private void figure(Mapping table) {
        Optional<Kpi> kpi = table.id("kpi").flatMap(id -> kpi(table, id));
        Optional<Fraction> value = table.find("value").flatMap(Item::exact);
        kpi.flatMap(known -> measure(table, known))
                .ifPresent(measure -> value.filter(given -> allows(table, kpi.get(), given))
                        .ifPresent(given -> add(table, measure, given)));
    }

    private Optional<Kpi> kpi(Mapping table, String id) {
        Optional<Kpi> kpi = rubric.kpis().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        if (kpi.isEmpty()) {
            unknown(
                    table,
                    "kpi",
                    ProblemKind.UNKNOWN_KPI,
                    id,
                    rubric.kpis().stream().map(Kpi::id).toList());
        }
        return kpi;
    }

    private Optional<Measure> measure(Mapping table, Kpi kpi) {
        if (kpi.perChannel() != table.has("channel")) {
            table.problems()
                    .add(
                            table.place("channel"),
                            kpi.perChannel() ? ProblemKind.CHANNEL_MISSING : ProblemKind.CHANNEL_SUPERFLUOUS,
                            kpi.id());
            return Optional.empty();
        }
        if (!kpi.perChannel()) {
            return Optional.of(Measure.of(kpi.id()));
        }
        return table.id("channel").filter(id -> isChannel(table, id)).map(channel -> Measure.of(kpi.id(), channel));
    }

    private boolean isChannel(Mapping table, String id) {
        boolean there = rubric.channels().contains(id);
        if (!there) {
            unknown(table, "channel", ProblemKind.UNKNOWN_CHANNEL, id, rubric.channels());
        }
        return there;
    }

    private static void unknown(Mapping table, String key, ProblemKind kind, String id, List<String> known) {
        String meant = Suggestion.nearest(id, known).orElseGet(() -> String.join(", ", known));
        table.problems().add(table.place(key), kind, id, meant);
    }

    private static boolean allows(Mapping table, Kpi kpi, Fraction value) {
        boolean allowed = kpi.unit().allows(value);
        if (!allowed) {
            table.problems()
                    .add(
                            table.place("value"),
                            ProblemKind.OUT_OF_RANGE,
                            kpi.id(),
                            ExactNumber.written(value),
                            kpi.unit().least(),
                            kpi.unit().most());
        }
        return allowed;
    }

    private void add(Mapping table, Measure measure, Fraction value) {
        if (values.putIfAbsent(measure, value) != null) {
            table.problems().add(table.place("kpi"), ProblemKind.REPEATED_FIGURE, measure.kpi());
        }
    }
}
