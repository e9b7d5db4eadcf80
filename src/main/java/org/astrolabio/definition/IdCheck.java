package org.astrolabio.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astrolabio.core.questionnaire.PlainAnswer;
import org.astrolabio.definition.QuestionDraft.OptionDraft;

/** Checks that every id is unique where it has to be, and stands where it belongs. */
final class IdCheck {

    private static final Set<String> RESERVED = Set.of(PlainAnswer.UNKNOWN, PlainAnswer.NOT_APPLICABLE);

    private final Problems problems;

    IdCheck(Problems problems) {
        this.problems = problems;
    }

    void check(QuestionnaireDraft questionnaire) {
        Map<String, FilePosition> dimensions = new HashMap<>();
        questionnaire.dimensions().forEach(dimension -> once(dimension.id(), dimension.table(), dimensions));
        Map<String, FilePosition> levels = new HashMap<>();
        questionnaire.levels().forEach(level -> once(level.id(), level.table(), levels));
        Map<String, FilePosition> gates = new HashMap<>();
        questionnaire.gates().forEach(gate -> once(gate.id(), gate.table(), gates));
    }

    void check(List<SectionDraft> sections) {
        Map<String, FilePosition> questions = new HashMap<>();
        Map<String, FilePosition> constraints = new HashMap<>();
        for (SectionDraft section : sections) {
            section.constraints().forEach(constraint -> once(constraint.id(), constraint.table(), constraints));
            for (QuestionDraft question : section.questions()) {
                once(question.id(), question.table(), questions);
                if (!question.id().startsWith(section.id() + ".")) {
                    problems.add(
                            question.table().place("id"),
                            ProblemKind.QUESTION_OUTSIDE_SECTION,
                            question.id(),
                            section.id());
                }
                options(question);
            }
        }
    }

    private void options(QuestionDraft question) {
        Map<String, FilePosition> options = new HashMap<>();
        for (OptionDraft option : question.options()) {
            once(option.id(), option.table(), options);
            if (RESERVED.contains(option.id())) {
                problems.add(option.table().place("id"), ProblemKind.RESERVED_OPTION, option.id());
            }
        }
    }

    private void once(String id, Mapping table, Map<String, FilePosition> seen) {
        FilePosition place = table.place("id");
        FilePosition first = seen.putIfAbsent(id, place);
        if (first != null) {
            problems.add(place, ProblemKind.DUPLICATE_ID, id, first.toString());
        }
    }
}
