package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.GuidanceTexts.SumText;
import org.astrolabio.core.planning.Quantity;
import org.astrolabio.core.planning.Sum;
import org.astrolabio.core.planning.SumRules;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;

/** Reads {@code sums.yaml}. */
final class SumsReader {

    static final String FILE_NAME = "sums.yaml";
    static final Predicate<String> OWN = FILE_NAME::equals;

    private static final Shape FILE = Shape.of("quantities", "sums");
    private static final Shape SUM = Shape.of("id", "multiply", "unit")
            .or("when", "in-eu", "divide-by", "beside", "limit", "findings", "actions");
    private static final Shape TEXTS = Shape.of("sums");
    private static final Shape TEXT = Shape.of("text");
    private static final Shape WITH_LIMIT = Shape.of("above", "below", "across");
    private static final int LONGEST = 220;
    private static final int LARGEST = 1_000_000_000;

    private final CompanyConditions conditions;
    private final QuantityReader quantities;
    private final Register actions;
    private final Register ids;
    private final Problems problems;
    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private final Map<String, Mapping> tables = new LinkedHashMap<>();

    SumsReader(
            QuestionIndex outline, CompanyConditions conditions, KpisDraft kpis, Register actions, Problems problems) {
        this.conditions = conditions;
        this.quantities = new QuantityReader(outline, kpis, problems);
        this.actions = actions;
        this.problems = problems;
        this.ids = new Register(ProblemKind.UNKNOWN_RECKONING, problems);
    }

    void read(Optional<Item> file) {
        file.flatMap(item -> item.table(FILE))
                .ifPresentOrElse(
                        table -> {
                            quantities.read(table.list("quantities", 1));
                            table.list("sums", 1)
                                    .forEach(item -> item.table(SUM).ifPresentOrElse(this::sum, ids::leaveOpen));
                        },
                        ids::leaveOpen);
    }

    /** The id under the key of a sum by which something can be seen of a company. */
    Optional<String> forSigns(Mapping table, String key) {
        Optional<String> id = ids.reference(table, key);
        id.map(sums::get)
                .filter(sum -> sum.quantities().contains(Quantity.EFFORT))
                .ifPresent(sum -> problems.add(table.place(key), ProblemKind.EFFORT_AS_SIGN, sum.id()));
        return id;
    }

    /** Sound if no problem was reported, once all have been read. */
    SumRules sums(Register findings) {
        List<Sum> attached = new ArrayList<>();
        sums.forEach((id, sum) -> {
            Mapping table = Known.in(tables, id);
            attached.add(sum.beside(
                    new HashSet<>(findings.references(table, "findings", 0)),
                    new HashSet<>(actions.references(table, "actions", 0))));
        });
        return new SumRules(quantities.all(), attached);
    }

    /** The wording in one language, once the sums have been read. */
    Map<String, SumText> texts(Optional<Item> file) {
        return ServiceTextsReader.texts(file.flatMap(item -> item.table(TEXTS)), "sums", ids, this::text);
    }

    private void sum(Mapping table) {
        ids.add(table);
        List<Sum.Factor> multiplied = factors(table, "multiply", 1);
        List<Sum.Factor> divided = factors(table, "divide-by", 0);
        List<Quantity> beside = table.set("beside", 0).stream()
                .flatMap(item -> quantities.known(item).stream())
                .toList();
        Optional<Quantity.Unit> unit = table.choice("unit", List.of(Quantity.Unit.values()));
        unit.ifPresent(found -> checkUnit(table, found, multiplied, divided));
        Optional<Condition> when = conditions.read(table, "when");
        boolean inEu = table.flag("in-eu");
        Optional<Fraction> limit = table.fraction("limit", 0, LARGEST);
        table.find("id").flatMap(Item::raw).ifPresent(id -> {
            tables.putIfAbsent(id, table);
            sums.putIfAbsent(
                    id,
                    new Sum(
                            id,
                            when.orElse(Condition.ALWAYS),
                            inEu,
                            multiplied,
                            divided,
                            beside,
                            unit.orElse(Quantity.Unit.COUNT),
                            limit,
                            Set.of(),
                            Set.of()));
        });
    }

    /** Money comes of money and time of time; what is neither comes of neither, or of one by the same. */
    private void checkUnit(Mapping table, Quantity.Unit unit, List<Sum.Factor> multiplied, List<Sum.Factor> divided) {
        List<Quantity.Kind> kinds = kinds(multiplied);
        kinds.removeAll(unit.kind() == Quantity.Kind.NUMBER ? kinds(divided) : List.of());
        List<Quantity.Kind> expected = unit.kind() == Quantity.Kind.NUMBER ? List.of() : List.of(unit.kind());
        if (quantities.isComplete() && !kinds.equals(expected)) {
            problems.add(table.place("unit"), ProblemKind.RESULT_UNIT, ConstantId.of(unit));
        }
    }

    /** Of what is no plain number. */
    private static List<Quantity.Kind> kinds(List<Sum.Factor> factors) {
        return factors.stream()
                .flatMap(factor -> factor instanceof Sum.Told(var quantity)
                        ? Stream.of(quantity.unit().kind())
                        : Stream.empty())
                .filter(kind -> kind != Quantity.Kind.NUMBER)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Sum.Factor> factors(Mapping table, String key, int least) {
        return table.list(key, least).stream()
                .flatMap(item -> factor(item).stream())
                .toList();
    }

    private Optional<Sum.Factor> factor(Item item) {
        boolean isNumber = item.raw()
                .filter(written -> Character.isDigit(written.charAt(0)))
                .isPresent();
        return isNumber
                ? item.whole(1, LARGEST).map(number -> new Sum.Fixed(Fraction.of(number)))
                : quantities.known(item).map(Sum.Told::new);
    }

    private Optional<SumText> text(Item item) {
        Sum sum = sums.get(item.label());
        if (sum == null) {
            return Optional.empty();
        }
        Placeholders placeholders = Placeholders.of(sum);
        return sum.limit().isPresent()
                ? item.table(WITH_LIMIT).flatMap(table -> {
                    Optional<String> above = placeholders.text(table, "above", LONGEST);
                    Optional<String> below = placeholders.text(table, "below", LONGEST);
                    Optional<String> across = placeholders.text(table, "across", LONGEST);
                    return above.flatMap(
                            over -> below.flatMap(under -> across.map(either -> new SumText(over, under, either))));
                })
                : item.table(TEXT)
                        .flatMap(table -> placeholders.text(table, "text", LONGEST))
                        .map(text -> new SumText(text, text, text));
    }
}
