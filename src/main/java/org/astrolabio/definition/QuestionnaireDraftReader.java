package org.astrolabio.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Highlights;
import org.astrolabio.definition.QuestionnaireDraft.DimensionDraft;
import org.astrolabio.definition.QuestionnaireDraft.GateDraft;
import org.astrolabio.definition.QuestionnaireDraft.LevelDraft;

/** Reads {@code questionnaire.yaml} as it is written. */
final class QuestionnaireDraftReader {

    private static final Shape QUESTIONNAIRE = Shape.of(
                    "version", "sections", "dimensions", "levels", "gates", "highlights")
            .or("conditions", "roles");
    private static final Shape DIMENSION = Shape.of("id", "weight");
    private static final Shape LEVEL = Shape.of("id", "from");
    private static final Shape GATE = Shape.of("id", "question", "cap");
    private static final Shape HIGHLIGHTS = Shape.of("strength-from", "weakness-below", "most");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}");
    private static final int MOST_HIGHLIGHTS = 100;
    private static final int MOST_CONDITIONS = 200;

    private QuestionnaireDraftReader() {}

    static Optional<QuestionnaireDraft> read(Item file) {
        return file.table(QUESTIONNAIRE).map(QuestionnaireDraftReader::read);
    }

    private static QuestionnaireDraft read(Mapping table) {
        return new QuestionnaireDraft(
                table,
                version(table),
                sections(table),
                each(table, "dimensions", 1, DIMENSION, item -> item.id("id")
                        .map(id -> new DimensionDraft(item, id, item.fraction("weight", 0, 1)))),
                each(table, "levels", 2, LEVEL, item -> item.id("id")
                        .map(id -> new LevelDraft(item, id, item.whole("from", 0, 100)))),
                each(table, "gates", 0, GATE, item -> item.id("id")
                        .map(id -> new GateDraft(item, id, item.questionId("question"), item.id("cap")))),
                table.table("highlights", HIGHLIGHTS).flatMap(QuestionnaireDraftReader::highlights),
                conditions(table));
    }

    private static <T> List<T> each(
            Mapping table, String key, int least, Shape shape, Function<Mapping, Optional<T>> reader) {
        return table.list(key, least).stream()
                .flatMap(item -> item.table(shape).stream())
                .flatMap(item -> reader.apply(item).stream())
                .toList();
    }

    private static Optional<String> version(Mapping table) {
        Optional<String> version = table.text("version");
        version.filter(written -> !VERSION.matcher(written).matches())
                .ifPresent(written -> table.problems().add(table.place("version"), ProblemKind.VERSION_FORM, written));
        return version;
    }

    private static Map<String, FilePosition> sections(Mapping table) {
        Map<String, FilePosition> sections = new LinkedHashMap<>();
        for (Item item : table.list("sections", 1)) {
            item.id().ifPresent(id -> {
                FilePosition first = sections.putIfAbsent(id, item.place());
                if (first != null) {
                    table.problems().add(item.place(), ProblemKind.DUPLICATE_ID, id, first.toString());
                }
            });
        }
        return sections;
    }

    private static Optional<Highlights> highlights(Mapping table) {
        Optional<Fraction> strengthFrom = table.fraction("strength-from", 0, 1);
        Optional<Fraction> weaknessBelow = table.fraction("weakness-below", 0, 1);
        Optional<Integer> most = table.whole("most", 1, MOST_HIGHLIGHTS);
        if (strengthFrom.isEmpty() || weaknessBelow.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (weaknessBelow.get().compareTo(strengthFrom.get()) > 0) {
            table.problems().add(table.place("weakness-below"), ProblemKind.HIGHLIGHTS_ORDER);
        }
        return Optional.of(new Highlights(strengthFrom.get(), weaknessBelow.get(), most.get()));
    }

    private static Map<String, Optional<ConditionDraft>> conditions(Mapping table) {
        Map<String, Item> written =
                table.table("conditions").map(Mapping::items).orElse(Map.of());
        if (written.size() > MOST_CONDITIONS) {
            table.problems().add(table.place("conditions"), ProblemKind.TOO_MANY, "conditions", MOST_CONDITIONS);
            return Map.of();
        }
        Map<String, Optional<ConditionDraft>> conditions = new LinkedHashMap<>();
        written.forEach((name, item) -> {
            if (!Item.isId(name)) {
                table.problems().add(item.place(), ProblemKind.NOT_AN_ID, "conditions", name);
            }
            conditions.put(name, ConditionReader.read(item));
        });
        return conditions;
    }
}
