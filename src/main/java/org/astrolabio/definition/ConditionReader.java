package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a condition as it is written. */
final class ConditionReader {

    private static final Shape KINDS = Shape.of()
            .or(
                    "all",
                    "any",
                    "not",
                    "holds",
                    "answered",
                    "told",
                    "unknown",
                    "equals",
                    "in",
                    "includes",
                    "at-least",
                    "countries");
    private static final Shape QUESTION_AND_OPTION = Shape.of("question", "option");
    private static final Shape QUESTION_AND_OPTIONS = Shape.of("question", "options");
    private static final Shape COUNTRIES = Shape.of("question", "any-of");
    private static final Shape AT_LEAST = Shape.of("question").or("option", "value");

    private ConditionReader() {}

    static Optional<ConditionDraft> read(Item item) {
        return item.table(KINDS).flatMap(ConditionReader::read);
    }

    private static Optional<ConditionDraft> read(Mapping table) {
        if (table.keys().size() != 1) {
            table.problems().add(table.place(), ProblemKind.NOT_ONE_CONDITION);
            return Optional.empty();
        }
        String key = table.keys().getFirst();
        FilePosition place = table.place(key);
        return table.find(key).flatMap(value -> switch (key) {
            case "all" -> parts(value).map(parts -> new ConditionDraft.All(place, parts));
            case "any" -> parts(value).map(parts -> new ConditionDraft.Any(place, parts));
            case "not" -> read(value).map(part -> new ConditionDraft.Not(place, part));
            case "holds" -> value.id().map(name -> new ConditionDraft.Holds(place, name));
            case "answered" -> value.questionId().map(question -> new ConditionDraft.Answered(place, question));
            case "told" -> value.questionId().map(question -> new ConditionDraft.Told(place, question));
            case "unknown" -> value.questionId().map(question -> new ConditionDraft.Unknown(place, question));
            case "countries" -> value.table(COUNTRIES).flatMap(about -> countries(place, about));
            case "equals" -> equalTo(place, value);
            case "in" -> in(place, value);
            case "includes" -> includes(place, value);
            case "at-least" -> value.table(AT_LEAST).flatMap(about -> atLeast(place, about));
            default -> Optional.empty();
        });
    }

    private static Optional<List<ConditionDraft>> parts(Item item) {
        List<Item> items = item.list(2).orElse(List.of());
        List<ConditionDraft> parts = new ArrayList<>();
        items.forEach(part -> read(part).ifPresent(parts::add));
        return parts.size() == items.size() && items.size() > 1 ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<ConditionDraft> equalTo(FilePosition place, Item value) {
        return value.table(QUESTION_AND_OPTION)
                .flatMap(about -> about.questionId("question").flatMap(question -> about.id("option")
                        .map(option -> new ConditionDraft.Equals(place, question, option))));
    }

    private static Optional<ConditionDraft> includes(FilePosition place, Item value) {
        return value.table(QUESTION_AND_OPTION)
                .flatMap(about -> about.questionId("question").flatMap(question -> about.id("option")
                        .map(option -> new ConditionDraft.Includes(place, question, option))));
    }

    private static Optional<ConditionDraft> in(FilePosition place, Item value) {
        return value.table(QUESTION_AND_OPTIONS)
                .flatMap(about -> about.questionId("question").flatMap(question -> about.find("options")
                        .map(options -> options.ids(1))
                        .filter(options -> !options.isEmpty())
                        .map(options -> new ConditionDraft.In(place, question, options))));
    }

    private static Optional<ConditionDraft> countries(FilePosition place, Mapping about) {
        List<Item> items = about.set("any-of", 1);
        Set<String> codes = new LinkedHashSet<>();
        items.forEach(item -> item.country().ifPresent(codes::add));
        return about.questionId("question")
                .filter(question -> codes.size() == items.size() && !items.isEmpty())
                .map(question -> new ConditionDraft.AnyCountry(place, question, codes));
    }

    private static Optional<ConditionDraft> atLeast(FilePosition place, Mapping about) {
        if (about.has("option") == about.has("value")) {
            about.problems().add(about.place(), ProblemKind.OPTION_OR_VALUE);
            return Optional.empty();
        }
        Optional<String> option = about.id("option");
        Optional<Integer> value = about.whole("value", 0, 100);
        return about.questionId("question")
                .filter(question -> option.isPresent() || value.isPresent())
                .map(question -> new ConditionDraft.AtLeast(place, question, option, value));
    }
}
