package org.astrolabio.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of each option of a single choice, in a mapping that names the question beside it. */
final class SingleChoice {

    private SingleChoice() {}

    /** The question under {@code question}; reported if it is no single choice. */
    static Optional<QuestionDraft> of(Mapping table, QuestionIndex outline) {
        Optional<QuestionDraft> question =
                table.questionId("question").flatMap(id -> outline.find(id, table.place("question"), table.problems()));
        question.filter(draft -> draft.type() != QuestionDraft.Type.SINGLE).ifPresent(draft -> table.problems()
                .add(table.place("question"), ProblemKind.NOT_A_SINGLE_CHOICE, draft.id()));
        return question.filter(draft -> draft.type() == QuestionDraft.Type.SINGLE);
    }

    /** What stands under the key by option; an option that there is not or that is missing is reported. */
    static Map<String, Item> figures(Mapping table, String key, Optional<QuestionDraft> question) {
        Map<String, Item> figures = new LinkedHashMap<>();
        table.table(key).ifPresent(found -> {
            found.items().forEach((option, item) -> {
                if (isOption(question, option, found.place(option))) {
                    figures.put(option, item);
                }
            });
            question.map(QuestionDraft::optionIds).orElse(List.of()).stream()
                    .filter(option -> !found.has(option))
                    .forEach(option -> table.problems().add(table.place(key), ProblemKind.FIGURE_MISSING, option));
        });
        return figures;
    }

    /** Whether it is an option of the question; reported if not. */
    static boolean isOption(Optional<QuestionDraft> question, String option, FilePosition place) {
        question.filter(draft -> !draft.hasOption(option)).ifPresent(draft -> draft.table()
                .problems()
                .add(place, ProblemKind.UNKNOWN_OPTION, option, draft.id(), String.join(", ", draft.optionIds())));
        return question.filter(draft -> draft.hasOption(option)).isPresent();
    }
}
