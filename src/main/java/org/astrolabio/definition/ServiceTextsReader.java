package org.astrolabio.definition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.astrolabio.core.planning.GuidanceTexts.CriterionText;
import org.astrolabio.core.planning.GuidanceTexts.KpiText;
import org.astrolabio.core.planning.GuidanceTexts.ServiceLevelText;
import org.astrolabio.core.service.Calculation;
import org.astrolabio.core.service.ServiceLevel;

/** Reads the wording of levels, criteria, channels and KPIs in one language. */
final class ServiceTextsReader {

    private static final Shape SERVICE = Shape.of("levels", "criteria", "channels", "kpis");
    private static final Shape LEVEL = Shape.of("name", "means");
    private static final Shape CRITERION = Shape.of("name", "about", "levels");
    private static final Shape KPI = Shape.of("name", "formula", "help", "example", "inputs");

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_MEANING = 300;
    private static final int LONGEST_ABOUT = 160;
    private static final int LONGEST_KPI = 60;
    private static final int LONGEST_FORMULA = 200;
    private static final int LONGEST_HELP = 400;
    private static final int LONGEST_INPUT = 80;

    private final KpisDraft kpis;
    private final Register criteria;

    ServiceTextsReader(KpisDraft kpis, Register criteria) {
        this.kpis = kpis;
        this.criteria = criteria;
    }

    /** The parts that could be read. */
    record ServiceTexts(
            Map<ServiceLevel, ServiceLevelText> levels,
            Map<String, CriterionText> criteria,
            Map<String, String> channels,
            Map<String, KpiText> kpis) {}

    ServiceTexts read(Optional<Item> file) {
        Optional<Mapping> table = file.flatMap(item -> item.table(SERVICE));
        return new ServiceTexts(
                table.map(found -> levels(found, ServiceTextsReader::level)).orElse(Map.of()),
                texts(table, "criteria", criteria, ServiceTextsReader::criterion),
                texts(table, "channels", kpis.channels(), item -> item.text(LONGEST_NAME)),
                texts(table, "kpis", kpis.ids(), this::kpi));
    }

    /** One for each id that is known, if all are known; otherwise nothing can be said against any. */
    static <T> Map<String, T> texts(
            Optional<Mapping> table, String key, Register ids, Function<Item, Optional<T>> reader) {
        return ids.isComplete() ? texts(table, key, ids.ids(), reader) : Map.of();
    }

    static <T> Map<String, T> texts(
            Optional<Mapping> table, String key, Collection<String> ids, Function<Item, Optional<T>> reader) {
        return table.flatMap(found -> found.table(key))
                .map(texts -> Mirror.read(texts, ids, reader))
                .orElse(Map.of());
    }

    private static <T> Map<ServiceLevel, T> levels(Mapping table, Function<Item, Optional<T>> reader) {
        Map<ServiceLevel, T> levels = new LinkedHashMap<>();
        texts(Optional.of(table), "levels", RubricReader.LEVEL_IDS, reader)
                .forEach((id, text) -> ServiceLevel.find(id).ifPresent(level -> levels.put(level, text)));
        return levels;
    }

    private static Optional<ServiceLevelText> level(Item item) {
        return item.table(LEVEL)
                .flatMap(level -> SectionTextsReader.both(
                        level.text("name", LONGEST_NAME), level.text("means", LONGEST_MEANING), ServiceLevelText::new));
    }

    private static Optional<CriterionText> criterion(Item item) {
        return item.table(CRITERION).flatMap(table -> {
            Map<ServiceLevel, String> levels = levels(table, level -> level.text(LONGEST_ABOUT));
            return SectionTextsReader.both(
                    table.text("name", LONGEST_NAME),
                    table.text("about", LONGEST_ABOUT),
                    (name, about) -> new CriterionText(name, about, levels));
        });
    }

    private Optional<KpiText> kpi(Item item) {
        Optional<Mapping> table = item.table(KPI);
        List<String> ids = Optional.ofNullable(kpis.kpis().get(item.label()))
                .flatMap(KpiDraft::calculation)
                .map(Calculation::inputs)
                .orElse(List.of());
        Map<String, String> inputs =
                ids.isEmpty() ? Map.of() : texts(table, "inputs", ids, input -> input.text(LONGEST_INPUT));
        Optional<String> name = table.flatMap(found -> found.text("name", LONGEST_KPI));
        Optional<String> formula = table.flatMap(found -> found.text("formula", LONGEST_FORMULA));
        Optional<String> help = table.flatMap(found -> found.text("help", LONGEST_HELP));
        Optional<String> example = table.flatMap(found -> found.text("example", LONGEST_MEANING));
        return name.isEmpty() || formula.isEmpty() || help.isEmpty() || example.isEmpty()
                ? Optional.empty()
                : Optional.of(new KpiText(name.get(), formula.get(), help.get(), example.get(), inputs));
    }
}
