package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.service.Criterion;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.Scale;
import org.astrolabio.core.service.ServiceLevel;

/** Reads {@code service/rubric.yaml}. */
final class RubricReader {

    /** All levels that can be reached: what reaches none is unacceptable. */
    static final List<ServiceLevel> REACHED = List.of(ServiceLevel.values()).subList(1, ServiceLevel.values().length);

    static final List<String> LEVEL_IDS =
            List.of(ServiceLevel.values()).stream().map(ServiceLevel::id).toList();

    private static final Shape RUBRIC = Shape.of("levels", "criteria", "speed", "delight", "source");
    private static final int LONGEST_REMARK = 600;
    private static final Shape CRITERION = Shape.of("id", "weight", "inferred").or("measured", "closed");
    private static final Shape INFERRED =
            Shape.of().or(LEVEL_IDS.stream().skip(1).toArray(String[]::new));
    private static final Shape SPEED = Shape.of("criteria", "from");
    private static final Shape DELIGHT = Shape.of("criterion");

    private final KpisDraft kpis;
    private final CompanyConditions conditions;
    private final Problems problems;
    private final Register ids;

    RubricReader(KpisDraft kpis, CompanyConditions conditions, Problems problems) {
        this.kpis = kpis;
        this.conditions = conditions;
        this.problems = problems;
        this.ids = new Register(ProblemKind.UNKNOWN_CRITERION, problems);
    }

    /** The ids of the criteria, once it has been read. */
    Register ids() {
        return ids;
    }

    /** Sound if no problem was reported. */
    Rubric read(Optional<Item> file) {
        Optional<Mapping> table = file.flatMap(item -> item.table(RUBRIC));
        if (table.isEmpty()) {
            ids.leaveOpen();
            return Rubric.NONE;
        }
        return read(table.get());
    }

    private Rubric read(Mapping file) {
        if (file.has("levels")
                && !file.list("levels", 1).stream()
                        .map(Item::raw)
                        .toList()
                        .equals(LEVEL_IDS.stream().map(Optional::of).toList())) {
            problems.add(file.place("levels"), ProblemKind.SERVICE_LEVELS, String.join(", ", LEVEL_IDS));
        }
        file.id("source");
        List<Criterion> criteria = criteria(file);
        Optional<Mapping> speed = file.table("speed", SPEED);
        Set<String> fast = new LinkedHashSet<>();
        for (Item item : speed.map(table -> table.set("criteria", 1)).orElse(List.of())) {
            item.id().filter(id -> ids.has(id, item.place())).ifPresent(fast::add);
        }
        return new Rubric(
                criteria,
                fast,
                speed.flatMap(table -> table.choice("from", List.of(ServiceLevel.values())))
                        .orElse(ServiceLevel.UNACCEPTABLE),
                file.table("delight", DELIGHT)
                        .flatMap(table -> ids.reference(table, "criterion"))
                        .orElse(""),
                List.copyOf(kpis.channels().ids()),
                kpis.kpis().values().stream().flatMap(kpi -> kpi.kpi().stream()).toList());
    }

    private List<Criterion> criteria(Mapping file) {
        List<Item> items = file.list("criteria", 1);
        if (items.isEmpty()) {
            ids.leaveOpen();
        }
        List<Criterion> criteria = new ArrayList<>();
        int before = Integer.MAX_VALUE;
        for (Item item : items) {
            Optional<Mapping> table = item.table(CRITERION);
            table.ifPresentOrElse(ids::add, ids::leaveOpen);
            Optional<Integer> weight = table.flatMap(found -> found.whole("weight", 1, 100));
            if (weight.isPresent()) {
                if (weight.get() >= before) {
                    problems.add(table.orElseThrow().place("weight"), ProblemKind.CRITERIA_ORDER, before);
                }
                before = weight.get();
            }
            table.flatMap(found -> criterion(found, weight.orElse(1))).ifPresent(criteria::add);
        }
        return criteria;
    }

    private Optional<Criterion> criterion(Mapping table, int weight) {
        table.text("closed", LONGEST_REMARK);
        ScaleReader reader = new ScaleReader(kpis, problems);
        List<Scale> scales = table.list("measured", 1).stream()
                .flatMap(item -> reader.read(item).stream())
                .toList();
        SequencedMap<ServiceLevel, Condition> inferred =
                table.table("inferred", INFERRED).map(this::inferred).orElseGet(LinkedHashMap::new);
        return table.find("id").flatMap(Item::raw).map(id -> new Criterion(id, weight, scales, inferred));
    }

    private SequencedMap<ServiceLevel, Condition> inferred(Mapping table) {
        Map<ServiceLevel, Condition> inferred = new EnumMap<>(ServiceLevel.class);
        boolean gap = table.keys().isEmpty();
        boolean ended = false;
        for (ServiceLevel level : REACHED) {
            gap = gap || ended && table.has(level.id());
            ended = ended || !table.has(level.id());
            conditions.read(table, level.id()).ifPresent(condition -> inferred.put(level, condition));
        }
        if (gap) {
            problems.add(table.place(), ProblemKind.INFERRED_GAP, String.join(", ", LEVEL_IDS.subList(1, 5)));
        }
        return new LinkedHashMap<>(inferred);
    }
}
