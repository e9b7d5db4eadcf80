package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The schemas that help authors in their editors take what the reader takes, and refuse what it refuses. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("questionnaire/schema");
    private static final ObjectMapper JSON = new ObjectMapper();

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
            ProblemKind.CRITERION_OUTSIDE_SERVICE);

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
                .filter(example -> !dependsOnAnotherFile(example));
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
                .isEqualTo(schemaOf(file).toAbsolutePath().normalize());
        assertThat(messages(named, Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structuralExamples")
    void whatTheReaderRefusesTheSchemaRefusesToo(QuestionnaireProblemsTest.Example example) {
        String file = example.place().file();
        assertThat(messages(schemaOf(Path.of(file)), example.trial().text(file)))
                .isNotEmpty();
    }

    @Test
    void theSmallQuestionnaireFitsAsWell() {
        Trial small = Trial.guided();
        assertThat(small.files().keySet())
                .filteredOn(file -> !file.equals("countries.yaml"))
                .allSatisfy(file -> assertThat(messages(schemaOf(Path.of(file)), small.text(file)))
                        .isEmpty());
    }

    private static Path schemaOf(Path file) {
        String path = file.toString().replace('\\', '/').replaceFirst("^questionnaire/", "");
        boolean texts = path.matches("(es|en)/.*");
        String kind =
                switch (file.getFileName().toString()) {
                    case "questionnaire.yaml" -> texts ? "questionnaire-texts" : "questionnaire";
                    case "countries.yaml" -> "countries";
                    case "advice.yaml" -> "advice-texts";
                    case "kpis.yaml" -> "kpis";
                    case "rubric.yaml" -> "rubric";
                    case "service.yaml" -> "service-texts";
                    case "facts.yaml" -> texts ? "facts-texts" : "facts";
                    case "positioning.yaml" -> texts ? "positioning-texts" : "positioning";
                    default ->
                        path.contains("sheets/")
                                ? "answer-sheet"
                                : path.contains("actions/")
                                        ? texts ? "actions-texts" : "actions"
                                        : texts ? "section-texts" : "section";
                };
        return SCHEMAS.resolve(kind + ".schema.json");
    }

    private static Set<String> messages(Path schema, String yaml) {
        try (InputStream stream = Files.newInputStream(schema)) {
            JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(stream);
            Map<String, Object> content = new Yaml().load(yaml);
            return compiled.validate(JSON.valueToTree(content)).stream()
                    .map(Object::toString)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
