package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.definition.QuestionnaireDraft.GateDraft;

/** Reads the wording of the whole questionnaire in one language. */
final class TextsReader {

    private static final Shape QUESTIONNAIRE = Shape.of("title", "levels", "dimensions");
    private static final Shape LEVEL = Shape.of("name", "means");
    private static final Shape DIMENSION = Shape.of("name", "about");
    private static final Shape GATE = Shape.of("name", "means", "mend");
    private static final Shape ADVICE = Shape.of("means", "next");
    /** What stands for the level that a gate holds a company down to. */
    private static final String CAP = "{level}";

    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_GATE = 50;
    private static final int LONGEST_ABOUT = 160;
    private static final int LONGEST_MEANING = 300;
    private static final int LONGEST_MEND = 200;
    private static final int MOST_STEPS = 3;

    private final String language;
    private final FolderContent folder;
    private final QuestionnaireDraft questionnaire;

    TextsReader(String language, FolderContent folder, QuestionnaireDraft questionnaire) {
        this.language = language;
        this.folder = folder;
        this.questionnaire = questionnaire;
    }

    /** Complete if no problem was reported. */
    Texts read(List<SectionDraft> sections) {
        Optional<Mapping> own = folder.read(language + "/questionnaire.yaml")
                .flatMap(file -> file.table(
                        questionnaire.gates().isEmpty() ? QUESTIONNAIRE.or("gates") : QUESTIONNAIRE.and("gates")));
        Map<String, Texts.SectionText> headings = new HashMap<>();
        Map<String, Texts.QuestionText> questions = new HashMap<>();
        Map<String, String> constraints = new HashMap<>();
        for (SectionDraft section : sections) {
            folder.read(language + "/sections/" + section.id() + ".yaml")
                    .flatMap(new SectionTextsReader(section)::read)
                    .ifPresent(texts -> {
                        texts.heading().ifPresent(heading -> headings.put(section.id(), heading));
                        questions.putAll(texts.questions());
                        constraints.putAll(texts.constraints());
                    });
        }
        return new Texts(
                own.flatMap(table -> table.text("title", LONGEST_TITLE)).orElse(""),
                headings,
                questions,
                constraints,
                own.map(this::levels).orElse(Map.of()),
                own.map(this::dimensions).orElse(Map.of()),
                own.map(this::gates).orElse(Map.of()),
                folder.read(language + "/advice.yaml")
                        .flatMap(Item::table)
                        .map(this::advice)
                        .orElse(Map.of()));
    }

    private Map<String, Texts.LevelText> levels(Mapping table) {
        return table.table("levels")
                .map(texts -> Mirror.read(texts, questionnaire.levelIds(), item -> item.table(LEVEL)
                        .flatMap(level -> SectionTextsReader.both(
                                level.text("name", LONGEST_NAME),
                                level.text("means", LONGEST_MEANING),
                                Texts.LevelText::new))))
                .orElse(Map.of());
    }

    private Map<String, Texts.DimensionText> dimensions(Mapping table) {
        return table.table("dimensions")
                .map(texts -> Mirror.read(texts, questionnaire.dimensionIds(), item -> item.table(DIMENSION)
                        .flatMap(text -> SectionTextsReader.both(
                                text.text("name", LONGEST_NAME),
                                text.text("about", LONGEST_ABOUT),
                                Texts.DimensionText::new))))
                .orElse(Map.of());
    }

    private Map<String, Texts.GateText> gates(Mapping table) {
        return table.table("gates")
                .map(texts -> Mirror.read(texts, questionnaire.gateIds(), item -> item.table(GATE)
                        .flatMap(gate -> gate(gate, cap(item.label(), table)))))
                .orElse(Map.of());
    }

    /** The name of the level that a gate holds a company down to; empty if something is wrong with it. */
    private String cap(String gate, Mapping table) {
        return questionnaire.gates().stream()
                .filter(draft -> draft.id().equals(gate))
                .findFirst()
                .flatMap(GateDraft::cap)
                .flatMap(level -> Optional.ofNullable(levels(table).get(level)))
                .map(Texts.LevelText::name)
                .orElse("");
    }

    private static Optional<Texts.GateText> gate(Mapping gate, String level) {
        Optional<String> name = gate.text("name", LONGEST_GATE);
        Optional<String> means = gate.text("means", LONGEST_MEANING).map(text -> text.replace(CAP, level));
        Optional<String> mend = gate.text("mend", LONGEST_MEND).map(text -> text.replace(CAP, level));
        return name.isEmpty() || means.isEmpty() || mend.isEmpty()
                ? Optional.empty()
                : Optional.of(new Texts.GateText(name.get(), means.get(), mend.get()));
    }

    private Map<String, Map<String, Texts.Advice>> advice(Mapping table) {
        return Mirror.read(table, questionnaire.dimensionIds(), item -> item.table()
                .map(levels -> Mirror.read(levels, questionnaire.levelIds(), level -> level.table(ADVICE)
                        .flatMap(TextsReader::step))));
    }

    private static Optional<Texts.Advice> step(Mapping advice) {
        List<String> steps = new ArrayList<>();
        List<Item> items = advice.list("next", 1);
        items.forEach(item -> item.text().ifPresent(steps::add));
        if (items.size() > MOST_STEPS) {
            advice.problems().add(advice.place("next"), ProblemKind.TOO_MANY, "next", MOST_STEPS);
        }
        return advice.text("means").map(means -> new Texts.Advice(means, steps));
    }
}
