package org.astrolabio.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.AnswerEffect;
import org.astrolabio.core.planning.Effort;
import org.astrolabio.core.planning.MarketNeed;
import org.astrolabio.core.planning.Pace;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Roles;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.ServiceLevel;

/**
 * Builds the actions of the core, and checks that everything they refer to exists.
 *
 * @param dimensions ids of the dimensions
 */
record ActionBuilder(
        List<String> dimensions,
        Roles roles,
        KpisDraft kpis,
        Register criteria,
        Register facts,
        Register actions,
        CompanyConditions conditions,
        EffectReader effects) {

    private static final Shape EFFORT = Shape.of("from", "to");
    private static final Shape KPI = Shape.of("id").or("channel");
    private static final Shape SETS = Shape.of().or("answers", "criteria");
    private static final int MOST_DAYS = 1_000;
    private static final int MOST_WEEKS = 52;
    private static final int LATEST_EFFECT = 365;

    /** Sound if no problem was reported. */
    Action build(ActionDraft draft) {
        Mapping table = draft.table();
        Optional<Action.Kind> kind = table.choice("kind", List.of(Action.Kind.values()));
        List<String> requires = actions.references(table, "requires", 0);
        if (kind.filter(Action.Kind.LEGAL_BLOCKER::equals).isPresent() && !requires.isEmpty()) {
            table.problems().add(table.place("requires"), ProblemKind.BLOCKER_REQUIRES, draft.id());
        }
        Optional<Mapping> sets = table.table("sets", SETS);
        sets.ifPresent(found -> hasEffect(draft.id(), found));
        String dimension = dimension(table);
        return new Action(
                draft.id(),
                draft.group(),
                dimension,
                criterion(draft),
                kind.orElse(Action.Kind.IMPROVEMENT),
                table.table("effort", EFFORT)
                        .flatMap(ActionBuilder::effort)
                        .orElse(new Effort(Fraction.ONE, Fraction.ONE)),
                table.choice("cost", List.of(Action.Cost.values())).orElse(Action.Cost.NONE),
                table.whole("effect-after", 0, LATEST_EFFECT).orElse(0),
                table.choice("owner", List.of(Action.Owner.values())).orElse(Action.Owner.MANAGEMENT),
                requires,
                relevant(table),
                table.choice("markets", List.of(MarketNeed.values())),
                aboveZero(table, "confidence", 1).orElse(Fraction.ONE),
                table.table("kpi", KPI).flatMap(kpi -> kpis.measure(kpi, "id")).orElse(Measure.of("")),
                facts.references(table, "facts", 1),
                sets.map(this::answers).orElseGet(LinkedHashMap::new),
                sets.map(this::levels).orElse(Map.of()),
                new Pace(
                        table.whole("waits", 0, MOST_WEEKS).orElse(0),
                        table.whole("proof", 0, MOST_WEEKS).orElse(0)),
                table.flag("adds-load"),
                roles.money().contains(dimension));
    }

    private String dimension(Mapping table) {
        Optional<String> dimension = table.id("dimension");
        dimension.filter(id -> !dimensions.contains(id)).ifPresent(id -> table.problems()
                .add(table.place("dimension"), ProblemKind.UNKNOWN_DIMENSION, id, String.join(", ", dimensions)));
        return dimension.orElse("");
    }

    private Optional<String> criterion(ActionDraft draft) {
        Mapping table = draft.table();
        table.find("dimension").flatMap(Item::raw).ifPresent(dimension -> roles.service()
                .ifPresent(service -> checkCriterion(draft, dimension.equals(service), service)));
        return criteria.reference(table, "criterion");
    }

    private static void checkCriterion(ActionDraft draft, boolean ofService, String service) {
        Mapping table = draft.table();
        if (ofService && !table.has("criterion")) {
            table.problems().add(table.place(), ProblemKind.MISSING_KEY, "criterion");
        }
        if (!ofService && table.has("criterion")) {
            table.problems().add(table.place("criterion"), ProblemKind.CRITERION_OUTSIDE_SERVICE, draft.id(), service);
        }
    }

    private static Optional<Effort> effort(Mapping table) {
        Optional<Fraction> from = aboveZero(table, "from", MOST_DAYS);
        Optional<Fraction> to = aboveZero(table, "to", MOST_DAYS);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().compareTo(to.get()) > 0) {
            table.problems().add(table.place(), ProblemKind.EFFORT_ORDER);
        }
        return Optional.of(new Effort(from.get(), to.get()));
    }

    static Optional<Fraction> aboveZero(Mapping table, String key, int most) {
        Optional<Fraction> number = table.fraction(key, 0, most);
        if (number.filter(Fraction::isZero).isPresent()) {
            table.problems().add(table.place(key), ProblemKind.NOT_ABOVE_ZERO, key);
            return Optional.empty();
        }
        return number;
    }

    private Condition relevant(Mapping table) {
        return conditions.read(table, "when").orElse(Condition.ALWAYS);
    }

    private static void hasEffect(String action, Mapping sets) {
        boolean empty = sets.keys().isEmpty()
                || sets.items().values().stream().anyMatch(item -> item.table()
                        .map(Mapping::keys)
                        .orElse(List.of("?"))
                        .isEmpty());
        if (empty) {
            sets.problems().add(sets.place(), ProblemKind.NO_EFFECT, action);
        }
    }

    private SequencedMap<String, AnswerEffect> answers(Mapping sets) {
        SequencedMap<String, AnswerEffect> answers = new LinkedHashMap<>();
        sets.table("answers").ifPresent(table -> table.items()
                .forEach((question, item) -> effects.read(question, table.place(question), item)
                        .ifPresent(effect -> answers.put(question, effect))));
        return answers;
    }

    private Map<String, ServiceLevel> levels(Mapping sets) {
        Map<String, ServiceLevel> levels = new LinkedHashMap<>();
        sets.table("criteria").ifPresent(table -> table.keys().stream()
                .filter(criterion -> criteria.has(criterion, table.place(criterion)))
                .forEach(criterion -> table.choice(criterion, RubricReader.REACHED)
                        .ifPresent(level -> levels.put(criterion, level))));
        return levels;
    }
}
