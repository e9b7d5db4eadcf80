package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.astrolabio.core.questionnaire.Dimension;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Roles;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.core.questionnaire.SumConstraint;
import org.astrolabio.core.questionnaire.Texts;

/** Makes the questionnaire out of drafts in which nothing is wrong. */
record QuestionnaireAssembly(
        QuestionnaireDraft draft, QuestionIndex outline, Map<String, Question> questions, Roles roles) {

    Questionnaire assemble(String hash, SequencedMap<Locale, Texts> texts) {
        return new Questionnaire(
                draft.version().orElseThrow(),
                hash,
                outline.sections().stream().map(this::section).toList(),
                draft.dimensions().stream()
                        .map(dimension ->
                                new Dimension(dimension.id(), dimension.weight().orElseThrow()))
                        .toList(),
                levels(),
                draft.gates().stream()
                        .map(gate -> new Gate(
                                gate.id(),
                                gate.question().orElseThrow(),
                                gate.cap().orElseThrow()))
                        .toList(),
                draft.highlights().orElseThrow(),
                roles,
                texts);
    }

    private Section section(SectionDraft section) {
        return new Section(
                section.id(),
                section.dimension(),
                section.questions().stream()
                        .map(question -> questions.get(question.id()))
                        .toList(),
                section.constraints().stream()
                        .map(constraint -> new SumConstraint(
                                constraint.id(), constraint.kind().orElseThrow(), constraint.questions()))
                        .toList());
    }

    private List<MaturityLevel> levels() {
        List<MaturityLevel> levels = new ArrayList<>();
        draft.levels()
                .forEach(level -> levels.add(new MaturityLevel(
                        level.id(), levels.size() + 1, level.from().orElseThrow())));
        return levels;
    }
}
