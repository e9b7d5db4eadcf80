package org.astrolabio.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Band;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.definition.QuestionDraft.OptionDraft;
import org.astrolabio.definition.QuestionDraft.Type;

/** Reads a question as it is written. */
final class QuestionReader {

    private static final Shape ANY = Shape.of("id", "type").or("when");
    private static final Shape SCORED = ANY.or("weight", "not-applicable");
    private static final Shape PROFILE = ANY.and("profile").or("optional");
    private static final Shape COMPARED = PROFILE.or("compared", "unknown");
    private static final Shape BAND = Shape.of("rise", "from", "to", "fall");
    private static final Shape PLAIN_OPTION = Shape.of("id").or("nace");
    private static final int HIGHEST_CAP = 1_000;
    private static final int COUNTRIES = 250;

    private QuestionReader() {}

    /** Absent, with a problem reported, if it has no id or no type. */
    static Optional<QuestionDraft> read(Item item) {
        return item.table().flatMap(QuestionReader::read);
    }

    private static Optional<QuestionDraft> read(Mapping table) {
        Optional<String> id = table.questionId("id");
        Optional<Type> type = table.text("type").flatMap(written -> type(table, written));
        if (type.isEmpty()) {
            table.check(new Shape(
                    ANY.required(),
                    Shape.of(table.keys().toArray(String[]::new)).required()));
            return Optional.empty();
        }
        boolean profile = table.flag("profile");
        table.check(shape(type.get(), profile));
        return id.map(found -> draft(table, found, type.get(), profile));
    }

    private static Optional<Type> type(Mapping table, String written) {
        Optional<Type> type = Type.of(written);
        if (type.isEmpty()) {
            String known = Arrays.stream(Type.values()).map(Type::written).collect(Collectors.joining(", "));
            table.problems().add(table.place("type"), ProblemKind.UNKNOWN_TYPE, written, known);
        }
        return type;
    }

    private static Shape shape(Type type, boolean profile) {
        return switch (type) {
            case SINGLE ->
                profile ? COMPARED.and("options") : SCORED.or("profile").and("options");
            case MULTIPLE ->
                profile ? COMPARED.and("options") : SCORED.or("profile").and("cap", "options");
            case RANKING -> PROFILE.and("options");
            case COUNTRIES -> PROFILE.and("most");
            case PERCENTAGE -> SCORED.and("band");
        };
    }

    private static QuestionDraft draft(Mapping table, String id, Type type, boolean profile) {
        boolean scored = !profile && type != Type.RANKING && type != Type.COUNTRIES;
        if (!profile && !scored && table.has("profile")) {
            table.problems().add(table.place("profile"), ProblemKind.PROFILE_MISSING, type.written());
        }
        Optional<ConditionDraft> when = table.find("when").flatMap(ConditionReader::read);
        return new QuestionDraft(
                table,
                id,
                type,
                scored ? Optional.of(table.whole("weight", 1, 5).orElse(1)) : Optional.empty(),
                table.flag("optional"),
                table.flag("not-applicable"),
                table.flag("unknown"),
                table.flag("compared"),
                type.hasOptions() ? options(table, type, scored) : List.of(),
                table.fraction("cap", 0, HIGHEST_CAP),
                table.table("band", BAND).flatMap(QuestionReader::band),
                table.whole("most", 1, COUNTRIES).orElse(1),
                table.has("when"),
                when);
    }

    private static List<OptionDraft> options(Mapping table, Type type, boolean scored) {
        Shape shape = scored ? PLAIN_OPTION.and("points") : PLAIN_OPTION;
        Shape complete = type == Type.MULTIPLE ? shape.or("exclusive") : shape;
        return table.list("options", 2).stream()
                .flatMap(item -> item.table(complete).stream())
                .flatMap(option -> option(option, scored).stream())
                .toList();
    }

    private static Optional<OptionDraft> option(Mapping option, boolean scored) {
        option.find("nace").flatMap(nace -> nace.list(1)).ifPresent(divisions -> divisions.forEach(Item::text));
        Optional<Fraction> points = scored ? option.fraction("points", 0, 1) : Optional.of(Fraction.ZERO);
        boolean exclusive = option.flag("exclusive");
        return option.id("id").map(id -> new OptionDraft(option, id, points, exclusive));
    }

    private static Optional<Band> band(Mapping table) {
        Optional<Integer> rise = table.whole("rise", 0, 100);
        Optional<Integer> from = table.whole("from", 0, 100);
        Optional<Integer> to = table.whole("to", 0, 100);
        Optional<Integer> fall = table.whole("fall", 0, 100);
        if (rise.isEmpty() || from.isEmpty() || to.isEmpty() || fall.isEmpty()) {
            return Optional.empty();
        }
        if (rise.get() > from.get() || from.get() > to.get() || to.get() > fall.get()) {
            table.problems().add(table.place(), ProblemKind.BAND_ORDER);
            return Optional.empty();
        }
        return Optional.of(new Band(rise.get(), from.get(), to.get(), fall.get()));
    }
}
