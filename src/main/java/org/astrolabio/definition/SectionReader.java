package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.SumConstraint;
import org.astrolabio.definition.SectionDraft.ConstraintDraft;

/** Reads the file of a section as it is written. */
final class SectionReader {

    private static final Shape SECTION = Shape.of("id", "questions").or("dimension", "constraints");
    private static final Shape CONSTRAINT = Shape.of("id", "sum", "questions");
    private static final String AT_MOST_100 = "at-most-100";
    private static final String EXACTLY_100_OR_ZERO = "100-or-zero";

    private SectionReader() {}

    /** @param id as the file's name has it */
    static Optional<SectionDraft> read(String id, Item file) {
        return file.table(SECTION).map(table -> read(id, table));
    }

    private static SectionDraft read(String id, Mapping table) {
        table.id("id").filter(written -> !written.equals(id)).ifPresent(written -> table.problems()
                .add(table.place("id"), ProblemKind.SECTION_ID_DIFFERS, written, id));
        List<Item> items = table.list("questions", 1);
        List<QuestionDraft> questions = items.stream()
                .flatMap(item -> QuestionReader.read(item).stream())
                .toList();
        List<ConstraintDraft> constraints = table.list("constraints", 1).stream()
                .flatMap(item -> item.table(CONSTRAINT).stream())
                .flatMap(constraint -> constraint(constraint).stream())
                .toList();
        boolean complete = questions.size() == items.size() && !items.isEmpty();
        return new SectionDraft(table, id, table.id("dimension"), questions, constraints, complete);
    }

    private static Optional<ConstraintDraft> constraint(Mapping table) {
        Optional<SumConstraint.Kind> kind = table.text("sum").flatMap(written -> switch (written) {
            case AT_MOST_100 -> Optional.of(SumConstraint.Kind.AT_MOST_100);
            case EXACTLY_100_OR_ZERO -> Optional.of(SumConstraint.Kind.EXACTLY_100_OR_ZERO);
            default -> {
                table.problems()
                        .add(
                                table.place("sum"),
                                ProblemKind.UNKNOWN_SUM,
                                written,
                                AT_MOST_100 + ", " + EXACTLY_100_OR_ZERO);
                yield Optional.empty();
            }
        });
        List<String> questions = table.set("questions", 2).stream()
                .flatMap(item -> item.questionId().stream())
                .toList();
        return table.id("id").map(id -> new ConstraintDraft(table, id, kind, questions));
    }
}
