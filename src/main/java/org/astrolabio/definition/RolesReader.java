package org.astrolabio.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Roles;
import org.astrolabio.definition.QuestionDraft.Type;

/** Reads which questions and dimensions the program itself has to know. */
final class RolesReader {

    private static final String ROLES = "roles";
    private static final String SECTOR = "sector";
    private static final String SIZE = "size";
    private static final String TARGET_COUNTRIES = "target-countries";
    private static final String DIFFERENTIATORS = "differentiators";
    private static final String EVERY_LANGUAGE = "serves-every-language";
    private static final String SERVICE = "service";
    private static final String MONEY = "money";
    private static final Shape SHAPE =
            Shape.of(SECTOR, SIZE, TARGET_COUNTRIES, DIFFERENTIATORS, EVERY_LANGUAGE, SERVICE, MONEY);
    /** What the program took for granted before a questionnaire could say it. */
    private static final String UNSAID = "/questionnaire/unsaid-roles.yaml";

    private final List<String> dimensions;
    private final QuestionIndex outline;
    private final CompanyConditions conditions;
    private final Problems problems;

    private RolesReader(
            List<String> dimensions, QuestionIndex outline, CompanyConditions conditions, Problems problems) {
        this.dimensions = dimensions;
        this.outline = outline;
        this.conditions = conditions;
        this.problems = problems;
    }

    /**
     * Sound if no problem was reported. A questionnaire that names no role at all is of the time before there were roles:
     * it has those that the program took for granted, as far as it has such questions.
     *
     * @param questions all that are sound, by id and in the order of asking
     */
    static Roles read(
            QuestionnaireDraft draft,
            QuestionIndex outline,
            Map<String, Question> questions,
            CompanyConditions conditions,
            Problems problems) {
        if (!draft.table().has(ROLES)) {
            return unsaid(draft, outline, questions);
        }
        RolesReader reader = new RolesReader(draft.dimensionIds(), outline, conditions, problems);
        Roles roles = draft.table().table(ROLES, SHAPE).map(reader::roles).orElse(Roles.NONE);
        roles.sector().ifPresent(sector -> roles.size().ifPresent(size -> reader.checkCompared(sector, size)));
        return roles;
    }

    /** What is not there has no role. */
    private static Roles unsaid(QuestionnaireDraft draft, QuestionIndex outline, Map<String, Question> questions) {
        Problems missing = new Problems();
        ConditionResolver resolver = new ConditionResolver(outline, Map.of(), missing);
        CompanyConditions conditions = new CompanyConditions(resolver, questions, missing);
        try (InputStream file = RolesReader.class.getResourceAsStream(UNSAID)) {
            return YamlText.read(UNSAID, file.readAllBytes(), missing)
                    .flatMap(Item::table)
                    .map(new RolesReader(draft.dimensionIds(), outline, conditions, missing)::roles)
                    .orElse(Roles.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Roles roles(Mapping table) {
        return new Roles(
                question(table, SECTOR, Type.MULTIPLE).map(QuestionDraft::id),
                question(table, SIZE, Type.SINGLE).map(QuestionDraft::id),
                question(table, TARGET_COUNTRIES, Type.COUNTRIES).map(QuestionDraft::id),
                question(table, DIFFERENTIATORS, Type.RANKING).map(QuestionDraft::id),
                conditions.read(table, EVERY_LANGUAGE),
                table.find(SERVICE).flatMap(this::dimension),
                table.set(MONEY, 0).stream()
                        .flatMap(item -> dimension(item).stream())
                        .collect(Collectors.toSet()));
    }

    private Optional<QuestionDraft> question(Mapping table, String role, Type type) {
        Optional<QuestionDraft> question =
                table.questionId(role).flatMap(id -> outline.find(id, table.place(role), problems));
        question.filter(found -> found.type() != type)
                .ifPresent(found -> problems.add(
                        table.place(role),
                        ProblemKind.ROLE_ON_WRONG_TYPE,
                        role,
                        found.id(),
                        found.type().written(),
                        type.written()));
        return question.filter(found -> found.type() == type);
    }

    private Optional<String> dimension(Item item) {
        Optional<String> dimension = item.id();
        dimension
                .filter(id -> !dimensions.contains(id))
                .ifPresent(id ->
                        problems.add(item.place(), ProblemKind.UNKNOWN_DIMENSION, id, String.join(", ", dimensions)));
        return dimension.filter(dimensions::contains);
    }

    /** Companies are compared by sector and size, and by nothing else. */
    private void checkCompared(String sector, String size) {
        for (QuestionDraft question : outline.questions().values()) {
            boolean sorts = question.id().equals(sector) || question.id().equals(size);
            if (question.compared() != sorts) {
                problems.add(
                        question.table().place("compared"),
                        sorts ? ProblemKind.ROLE_NOT_COMPARED : ProblemKind.COMPARED_WITHOUT_ROLE,
                        question.id());
            }
        }
    }
}
