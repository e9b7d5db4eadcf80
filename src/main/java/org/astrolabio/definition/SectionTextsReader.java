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

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_INTRO = 200;
    private static final int LONGEST_CONSTRAINT = 60;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_QUESTION = 120;
    private static final int LONGEST_HELP = 180;
    private static final int LONGEST_OPTION = 90;
    private static final int LONGEST_COHORT = 60;
    private static final int LONGEST_ADVICE = 240;

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

    private SectionTexts read(Mapping table) {
        Optional<Texts.SectionText> heading =
                both(table.text("title", LONGEST_TITLE), table.text("intro", LONGEST_INTRO), Texts.SectionText::new);
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
                        .flatMap(constraint -> constraint.text("name", LONGEST_CONSTRAINT))))
                .orElse(Map.of());
        return new SectionTexts(heading, questions, constraints);
    }

    private static Optional<Texts.QuestionText> question(Item item, QuestionDraft draft) {
        Shape options = draft.type().hasOptions() ? QUESTION.and("options") : QUESTION;
        Shape cohorts = draft.compared() ? options.and("cohorts") : options;
        return item.table(draft.isScored() ? cohorts.and("if-low") : cohorts).flatMap(table -> question(table, draft));
    }

    private static Optional<Texts.QuestionText> question(Mapping table, QuestionDraft draft) {
        Map<String, String> options =
                draft.type().hasOptions() ? ofOptions(table, "options", LONGEST_OPTION, draft) : Map.of();
        Map<String, String> cohorts = draft.compared() ? ofOptions(table, "cohorts", LONGEST_COHORT, draft) : Map.of();
        Map<String, String> terms = new LinkedHashMap<>();
        table.table("terms").map(Mapping::items).orElse(Map.of()).forEach((term, item) -> item.text(LONGEST_ADVICE)
                .ifPresent(text -> terms.put(term, text)));
        Optional<Texts.IfLow> ifLow = draft.isScored()
                ? table.table("if-low", IF_LOW)
                        .flatMap(low -> both(
                                low.text("means", LONGEST_ADVICE), low.text("next", LONGEST_ADVICE), Texts.IfLow::new))
                : Optional.empty();
        Optional<String> name = table.text("name", LONGEST_NAME);
        Optional<String> text = table.text("text", LONGEST_QUESTION);
        Optional<String> help = table.text("help", LONGEST_HELP);
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

    private static Map<String, String> ofOptions(Mapping table, String key, int longest, QuestionDraft draft) {
        return table.table(key)
                .map(texts -> Mirror.read(texts, draft.optionIds(), item -> item.text(longest)))
                .orElse(Map.of());
    }

    /** Two texts that only make sense together. */
    static <T> Optional<T> both(Optional<String> first, Optional<String> second, BiFunction<String, String, T> joined) {
        return first.flatMap(one -> second.map(two -> joined.apply(one, two)));
    }
}
