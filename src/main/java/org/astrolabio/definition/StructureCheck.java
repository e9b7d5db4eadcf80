package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.definition.QuestionnaireDraft.DimensionDraft;
import org.astrolabio.definition.QuestionnaireDraft.GateDraft;
import org.astrolabio.definition.QuestionnaireDraft.LevelDraft;
import org.astrolabio.definition.SectionDraft.ConstraintDraft;

/** Checks how sections, dimensions, levels, gates and constraints fit together. */
final class StructureCheck {

    private final QuestionnaireDraft questionnaire;
    private final QuestionIndex outline;
    private final Problems problems;

    StructureCheck(QuestionnaireDraft questionnaire, QuestionIndex outline, Problems problems) {
        this.questionnaire = questionnaire;
        this.outline = outline;
        this.problems = problems;
    }

    void check() {
        weights();
        levels();
        questionnaire.gates().forEach(this::gate);
        for (SectionDraft section : outline.sections()) {
            dimension(section);
            section.constraints().forEach(constraint -> constraint(section, constraint));
        }
        if (outline.unreadable().isEmpty()) {
            questionnaire.dimensions().forEach(this::hasQuestion);
        }
    }

    private void weights() {
        List<DimensionDraft> dimensions = questionnaire.dimensions();
        if (dimensions.isEmpty()
                || dimensions.stream().anyMatch(dimension -> dimension.weight().isEmpty())) {
            return;
        }
        Fraction sum = dimensions.stream()
                .map(dimension -> dimension.weight().orElseThrow())
                .reduce(Fraction.ZERO, Fraction::plus);
        if (!sum.equals(Fraction.ONE)) {
            String shown = sum.roundedDown(9).stripTrailingZeros().toPlainString();
            problems.add(questionnaire.table().place("dimensions"), ProblemKind.WEIGHTS_SUM, shown);
        }
        dimensions.stream()
                .filter(dimension -> dimension.weight().orElseThrow().isZero())
                .forEach(dimension ->
                        problems.add(dimension.table().place("weight"), ProblemKind.WEIGHT_ZERO, dimension.id()));
    }

    private void levels() {
        int before = -1;
        for (LevelDraft level : questionnaire.levels()) {
            if (level.from().isEmpty()) {
                continue;
            }
            int from = level.from().get();
            if (level == questionnaire.levels().getFirst() && from != 0) {
                problems.add(level.table().place("from"), ProblemKind.LEVELS_NOT_FROM_ZERO, level.id());
            } else if (from <= before) {
                problems.add(level.table().place("from"), ProblemKind.LEVELS_NOT_ASCENDING, level.id(), before);
            }
            before = from;
        }
    }

    private void gate(GateDraft gate) {
        gate.question()
                .flatMap(id -> outline.find(id, gate.table().place("question"), problems))
                .filter(question -> !question.isScored())
                .ifPresent(question -> problems.add(
                        gate.table().place("question"), ProblemKind.GATE_NOT_SCORED, gate.id(), question.id()));
        gate.cap()
                .filter(level -> !questionnaire.levelIds().contains(level))
                .ifPresent(level -> problems.add(
                        gate.table().place("cap"),
                        ProblemKind.UNKNOWN_LEVEL,
                        level,
                        String.join(", ", questionnaire.levelIds())));
    }

    private void dimension(SectionDraft section) {
        section.dimension()
                .filter(dimension -> !questionnaire.dimensionIds().contains(dimension))
                .ifPresent(dimension -> problems.add(
                        section.table().place("dimension"),
                        ProblemKind.UNKNOWN_DIMENSION,
                        dimension,
                        String.join(", ", questionnaire.dimensionIds())));
        Optional<QuestionDraft> scored =
                section.questions().stream().filter(QuestionDraft::isScored).findFirst();
        if (scored.isPresent() && !section.table().has("dimension")) {
            problems.add(
                    scored.get().table().place(),
                    ProblemKind.SCORED_WITHOUT_DIMENSION,
                    scored.get().id(),
                    section.id());
        }
    }

    private void hasQuestion(DimensionDraft dimension) {
        boolean scored = outline.sections().stream()
                .filter(section ->
                        section.dimension().filter(dimension.id()::equals).isPresent())
                .flatMap(section -> section.questions().stream())
                .anyMatch(QuestionDraft::isScored);
        if (!scored) {
            problems.add(dimension.table().place("id"), ProblemKind.DIMENSION_WITHOUT_QUESTION, dimension.id());
        }
    }

    private void constraint(SectionDraft section, ConstraintDraft constraint) {
        FilePosition place = constraint.table().place("questions");
        for (String id : constraint.questions()) {
            Optional<QuestionDraft> question = outline.find(id, place, problems);
            if (question.isEmpty()) {
                continue;
            }
            if (question.get().type() != QuestionDraft.Type.PERCENTAGE) {
                problems.add(place, ProblemKind.CONSTRAINT_NOT_PERCENTAGE, constraint.id(), id);
            }
            if (!section.questions().contains(question.get())) {
                problems.add(place, ProblemKind.CONSTRAINT_OUTSIDE_SECTION, constraint.id(), id, section.id());
            }
        }
    }
}
