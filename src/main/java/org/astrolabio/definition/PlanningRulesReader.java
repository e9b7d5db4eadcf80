package org.astrolabio.definition;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Finding;
import org.astrolabio.core.planning.PlanningRules;
import org.astrolabio.core.questionnaire.Fraction;

/** Reads {@code planning.yaml}. */
final class PlanningRulesReader {

    private static final Shape FILE = Shape.of(
                    "urgency",
                    "presumed",
                    "size",
                    "share-of-hours",
                    "law-share",
                    "rows",
                    "quick-win",
                    "clock",
                    "ask",
                    "review",
                    "load",
                    "full-from",
                    "when-full",
                    "goals")
            .or("hours", "money");
    private static final Shape KINDS =
            Shape.of(List.of(Finding.Kind.values()).stream().map(ConstantId::of).toArray(String[]::new));
    private static final Shape SIZE = Shape.of("question", "factors");
    private static final Shape ROWS = Shape.of("first", "least", "second");
    private static final Shape QUICK_WIN = Shape.of("hours", "days");
    private static final Shape CLOCK = Shape.of("weeks", "factor");
    private static final Shape LOAD = Shape.of("contacts", "minutes", "staffed-hours");
    private static final Shape GOALS = Shape.of("question", "emphasis");
    private static final Shape BANDS = Shape.of("question", "figures");
    private static final Shape QUANTITY = Shape.of("question", "figures").or("kpi");
    private static final Shape MONEY = Shape.of("question", "figures", "costs");
    private static final Shape COSTS =
            Shape.of(List.of(Action.Cost.values()).stream().map(ConstantId::of).toArray(String[]::new));
    private static final int MOST = 100;
    private static final int LARGEST = 1_000_000;

    private final QuestionIndex outline;
    private final Register actions;
    private final KpisDraft kpis;
    private Set<String> groups = Set.of();

    PlanningRulesReader(QuestionIndex outline, Register actions, KpisDraft kpis) {
        this.outline = outline;
        this.actions = actions;
        this.kpis = kpis;
    }

    /**
     * Sound if no problem was reported.
     *
     * @param groups of findings
     */
    PlanningRules read(Optional<Item> file, Set<String> groups) {
        this.groups = groups;
        return file.flatMap(item -> item.table(FILE)).map(this::rules).orElse(PlanningRules.NONE);
    }

    private PlanningRules rules(Mapping table) {
        return new PlanningRules(
                table.table("urgency", KINDS).map(PlanningRulesReader::urgency).orElse(Map.of()),
                table.fraction("presumed", 0, 1).orElse(Fraction.ONE),
                table.table("size", SIZE).map(size -> bands(size, "factors")).orElse(PlanningRules.NONE.size()),
                table.table("hours", BANDS)
                        .map(hours -> bands(hours, "figures"))
                        .orElse(PlanningRules.NONE.hours()),
                ActionBuilder.aboveZero(table, "share-of-hours", 1).orElse(Fraction.ONE),
                table.table("money", MONEY).map(this::money).orElse(PlanningRules.NONE.money()),
                table.fraction("law-share", 0, 1).orElse(Fraction.ONE),
                table.table("rows", ROWS)
                        .map(rows -> new PlanningRules.Rows(
                                rows.whole("first", 1, MOST).orElse(1),
                                rows.whole("least", 0, MOST).orElse(0),
                                rows.whole("second", 0, MOST).orElse(0)))
                        .orElse(PlanningRules.NONE.rows()),
                table.table("quick-win", QUICK_WIN)
                        .map(win -> new PlanningRules.QuickWin(
                                win.whole("hours", 0, MOST).orElse(0),
                                win.whole("days", 0, MOST).orElse(0)))
                        .orElse(PlanningRules.NONE.quickWin()),
                table.table("clock", CLOCK)
                        .map(clock -> new PlanningRules.Clock(
                                clock.whole("weeks", 0, MOST).orElse(0),
                                clock.fraction("factor", 0, MOST).orElse(Fraction.ONE)))
                        .orElse(PlanningRules.NONE.clock()),
                actions.reference(table, "ask"),
                actions.reference(table, "review"),
                table.table("load", LOAD).flatMap(this::load),
                table.fraction("full-from", 0, MOST).orElse(Fraction.ONE),
                emphasis(table.table("when-full")),
                table.table("goals", GOALS).map(this::goals).orElse(PlanningRules.NONE.goals()));
    }

    private static Map<Finding.Kind, Integer> urgency(Mapping table) {
        Map<Finding.Kind, Integer> urgency = new EnumMap<>(Finding.Kind.class);
        for (Finding.Kind kind : Finding.Kind.values()) {
            table.whole(ConstantId.of(kind), 0, MOST).ifPresent(found -> urgency.put(kind, found));
        }
        return urgency;
    }

    private PlanningRules.Goals goals(Mapping table) {
        Optional<QuestionDraft> question = SingleChoice.of(table, outline);
        Map<String, PlanningRules.Emphasis> emphasis = new LinkedHashMap<>();
        table.table("emphasis").ifPresent(found -> found.keys().stream()
                .filter(option -> SingleChoice.isOption(question, option, found.place(option)))
                .forEach(option -> emphasis.put(option, emphasis(found.table(option)))));
        return new PlanningRules.Goals(question.map(QuestionDraft::id).orElse(""), emphasis);
    }

    private PlanningRules.Emphasis emphasis(Optional<Mapping> table) {
        Map<String, Fraction> factors = new LinkedHashMap<>();
        table.ifPresent(found -> found.keys().stream()
                .filter(group -> isGroup(group, found))
                .forEach(group -> found.fraction(group, 0, MOST).ifPresent(factor -> factors.put(group, factor))));
        return new PlanningRules.Emphasis(factors);
    }

    private boolean isGroup(String group, Mapping table) {
        if (!groups.contains(group)) {
            table.problems()
                    .add(table.place(group), ProblemKind.UNKNOWN_VALUE, "group", group, String.join(", ", groups));
        }
        return groups.contains(group);
    }

    private PlanningRules.Money money(Mapping table) {
        Map<Action.Cost, Integer> costs = new EnumMap<>(Action.Cost.class);
        table.table("costs", COSTS).ifPresent(found -> {
            for (Action.Cost cost : Action.Cost.values()) {
                found.whole(ConstantId.of(cost), 0, LARGEST).ifPresent(euros -> costs.put(cost, euros));
            }
        });
        return new PlanningRules.Money(bands(table, "figures"), costs);
    }

    private Optional<PlanningRules.LoadQuestions> load(Mapping table) {
        return quantity(table, "contacts")
                .flatMap(contacts -> quantity(table, "minutes").flatMap(minutes -> quantity(table, "staffed-hours")
                        .map(hours -> new PlanningRules.LoadQuestions(contacts, minutes, hours))));
    }

    private Optional<PlanningRules.Quantity> quantity(Mapping table, String key) {
        return table.table(key, QUANTITY)
                .map(found -> new PlanningRules.Quantity(
                        found.has("kpi") ? kpis.measure(found, "kpi") : Optional.empty(), bands(found, "figures")));
    }

    private PlanningRules.Bands bands(Mapping table, String key) {
        Optional<QuestionDraft> question = SingleChoice.of(table, outline);
        Map<String, Fraction> figures = new LinkedHashMap<>();
        SingleChoice.figures(table, key, question)
                .forEach((option, item) -> item.fraction(0, LARGEST).ifPresent(figure -> figures.put(option, figure)));
        return new PlanningRules.Bands(question.map(QuestionDraft::id).orElse(""), figures);
    }
}
