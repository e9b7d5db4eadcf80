package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that help authors in their editors take what the reader takes, and refuse what it refuses. */
class SchemaTest {

    /** What is wrong with a single file by itself, so that a schema can see it. */
    private static final Set<ProblemKind> STRUCTURAL = Set.of(
            ProblemKind.UNKNOWN_KEY,
            ProblemKind.UNKNOWN_KEY_SIMILAR,
            ProblemKind.MISSING_KEY,
            ProblemKind.WRONG_TYPE,
            ProblemKind.UNQUOTED,
            ProblemKind.BLANK_TEXT,
            ProblemKind.NOT_AN_ID,
            ProblemKind.OUT_OF_RANGE,
            ProblemKind.TOO_FEW,
            ProblemKind.TOO_MANY,
            ProblemKind.VERSION_FORM,
            ProblemKind.UNKNOWN_TYPE,
            ProblemKind.RESERVED_OPTION,
            ProblemKind.PROFILE_MISSING,
            ProblemKind.NOT_ONE_CONDITION,
            ProblemKind.OPTION_OR_VALUE,
            ProblemKind.UNKNOWN_SUM,
            ProblemKind.EXCLUSIVE_WITH_POINTS,
            ProblemKind.CAP_ZERO,
            ProblemKind.WEIGHT_ZERO,
            ProblemKind.UNKNOWN_VALUE,
            ProblemKind.NOT_ONE_CALCULATION,
            ProblemKind.SERVICE_LEVELS,
            ProblemKind.NOT_ONE_BOUND,
            ProblemKind.NOT_ABOVE_ZERO,
            ProblemKind.NO_EFFECT,
            ProblemKind.NOT_ONE_EFFECT,
            ProblemKind.NO_SIGN,
            ProblemKind.NOT_A_DATE,
            ProblemKind.NOT_AN_ADDRESS,
            ProblemKind.TEXT_TOO_LONG,
            ProblemKind.REPEATED_OPTION);

    /** More than there are, a day that its month does not have, and what another file calls for. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "OUT_OF_RANGE at findings/trade.yaml:14",
            "NOT_A_DATE at duties.yaml:18",
            "UNKNOWN_VALUE at planning.yaml:28",
            "MISSING_KEY at actions/shop.yaml:17",
            "MISSING_KEY at es/findings/trade.yaml:4",
            "MISSING_KEY at es/duties.yaml:12");

    static Stream<Path> files() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Trial.REAL);
                Stream<Path> sheets = Files.walk(Path.of("src/test/resources/sheets"))) {
            files = Stream.concat(walk, sheets)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
        }
        return files.stream();
    }

    static Stream<QuestionnaireProblemsTest.Example> structuralExamples() {
        return QuestionnaireProblemsTest.examples()
                .filter(example -> STRUCTURAL.contains(example.kind()))
                .filter(example -> !dependsOnAnotherFile(example))
                .filter(example -> !BEYOND_A_SCHEMA.contains(example.toString()));
    }

    /** Which texts a question needs and what an action may do to it depend on its type, which is written elsewhere. */
    private static boolean dependsOnAnotherFile(QuestionnaireProblemsTest.Example example) {
        String file = example.place().file();
        return example.kind() == ProblemKind.UNKNOWN_KEY && file.startsWith("es/")
                || example.kind() == ProblemKind.WRONG_TYPE && file.startsWith("actions/");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfTheProductFitsTheSchemaThatItNames(Path file) throws IOException {
        String first = Files.readString(file).lines().findFirst().orElseThrow();
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        Path named =
                file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
        assertThat(named).exists();
        assertThat(named.toAbsolutePath())
                .isEqualTo(Schemas.of(file).toAbsolutePath().normalize());
        assertThat(Schemas.messages(named, Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structuralExamples")
    void whatTheReaderRefusesTheSchemaRefusesToo(QuestionnaireProblemsTest.Example example) {
        String file = example.place().file();
        assertThat(Schemas.messages(Schemas.of(Path.of(file)), example.trial().text(file)))
                .isNotEmpty();
    }

    @Test
    void theSmallQuestionnaireFitsAsWell() {
        Trial small = Trial.judged();
        assertThat(small.files().keySet())
                .filteredOn(file -> !file.equals("countries.yaml"))
                .allSatisfy(file -> assertThat(Schemas.messages(Schemas.of(Path.of(file)), small.text(file)))
                        .isEmpty());
    }
}
