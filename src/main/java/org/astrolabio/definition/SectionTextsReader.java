package org.astrolabio.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.definition.SectionDraft.ConstraintDraft;

/** Reads the wording of a section in one language. */
final class SectionTextsReader {

    private static final Shape SECTION = Shape.of("title", "intro", "questions");
    private static final Shape CONSTRAINT = Shape.of("name");
    private static final Shape QUESTION = Shape.of("name", "text", "help").or("terms");
    private static final Shape IF_LOW = Shape.of("means", "next");

    private final SectionDraft section;

    SectionTextsReader(SectionDraft section) {
        this.section = section;
    }

    /** The parts that could be read. */
    record SectionTexts(
            Optional<Texts.SectionText> heading,
            Map<String, Texts.QuestionText> questions,
            Map<String, String> constraints) {}

    Optional<SectionTexts> read(Item file) {
        return file.table(section.constraints().isEmpty() ? SECTION : SECTION.and("constraints"))
                .map(this::read);
    }

    private SectionTexts read(Table table) {
        Optional<Texts.SectionText> heading = both(table, "title", "intro", Texts.SectionText::new);
        Map<String, QuestionDraft> drafts = new LinkedHashMap<>();
        section.questions().forEach(question -> drafts.putIfAbsent(question.id(), question));
        Map<String, Texts.QuestionText> questions = new LinkedHashMap<>();
        if (section.complete()) {
            table.table("questions")
                    .ifPresent(texts -> questions.putAll(Mirror.read(
                            texts, drafts.keySet(), item -> question(item, Known.in(drafts, item.label())))));
        }
        List<String> constraintIds =
                section.constraints().stream().map(ConstraintDraft::id).toList();
        Map<String, String> constraints = table.table("constraints")
                .filter(texts -> !constraintIds.isEmpty())
                .map(texts -> Mirror.read(texts, constraintIds, item -> item.table(CONSTRAINT)
                        .flatMap(constraint -> constraint.text("name"))))
                .orElse(Map.of());
        return new SectionTexts(heading, questions, constraints);
    }

    private static Optional<Texts.QuestionText> question(Item item, QuestionDraft draft) {
        Shape options = draft.type().hasOptions() ? QUESTION.and("options") : QUESTION;
        Shape cohorts = draft.compared() ? options.and("cohorts") : options;
        return item.table(draft.isScored() ? cohorts.and("if-low") : cohorts).flatMap(table -> question(table, draft));
    }

    private static Optional<Texts.QuestionText> question(Table table, QuestionDraft draft) {
        Map<String, String> options = draft.type().hasOptions() ? ofOptions(table, "options", draft) : Map.of();
        Map<String, String> cohorts = draft.compared() ? ofOptions(table, "cohorts", draft) : Map.of();
        Map<String, String> terms = new LinkedHashMap<>();
        table.table("terms").map(Table::items).orElse(Map.of()).forEach((term, item) -> item.text()
                .ifPresent(text -> terms.put(term, text)));
        Optional<Texts.IfLow> ifLow = draft.isScored()
                ? table.table("if-low", IF_LOW).flatMap(low -> both(low, "means", "next", Texts.IfLow::new))
                : Optional.empty();
        Optional<String> name = table.text("name");
        Optional<String> text = table.text("text");
        Optional<String> help = table.text("help");
        return name.isEmpty() || text.isEmpty() || help.isEmpty()
                ? Optional.empty()
                : Optional.of(new Texts.QuestionText(
                        name.get(),
                        text.get(),
                        help.get(),
                        Collections.unmodifiableMap(terms),
                        options,
                        cohorts,
                        ifLow));
    }

    private static Map<String, String> ofOptions(Table table, String key, QuestionDraft draft) {
        return table.table(key)
                .map(texts -> Mirror.read(texts, draft.optionIds(), Item::text))
                .orElse(Map.of());
    }

    static <T> Optional<T> both(Table table, String first, String second, BiFunction<String, String, T> joined) {
        Optional<String> one = table.text(first);
        Optional<String> two = table.text(second);
        return one.flatMap(a -> two.map(b -> joined.apply(a, b)));
    }
}
