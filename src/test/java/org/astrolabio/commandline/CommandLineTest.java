package org.astrolabio.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.diagnosis.DiagnosisJson;
import org.astrolabio.diagnosis.DiagnosisPlanner;
import org.astrolabio.language.Messages;
import org.astrolabio.markets.Markets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final Path GOOD = Path.of("src/test/resources/sheets/craft-maker.yaml");
    private static final Locale SPANISH = Locale.of("es");

    record Run(int status, String out, String err) {}

    private static Run run(Locale machine, Object... arguments) {
        return runAt(CLOCK, machine, arguments);
    }

    private static Run runAt(Clock clock, Locale machine, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] given = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        Console console = new Console(
                new PrintWriter(out), new PrintWriter(err), new Messages(), CommandLine.language(machine, given));
        int status = new CommandLine(clock, console).execute(given);
        return new Run(status, out.toString(), err.toString());
    }

    private static Run run(Object... arguments) {
        return run(Locale.UK, arguments);
    }

    private static Path badSheet(Path folder) throws IOException {
        String good = Files.readString(GOOD);
        return Files.writeString(
                folder.resolve("bad.yaml"),
                good.replace("strategy.exports: none", "strategy.exports: never")
                        .replace("[FR, PT]", "[FR, PT, IT, DE]"));
    }

    @Test
    void theProductsOwnQuestionnaireIsSound() {
        Run run = run("check-questionnaire");
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("""
                        The questionnaire \\d+\\.\\d+\\.\\d+ is sound: \\d+ sections, \\d+ questions, \\d+ options, \
                        7 criteria of service, \\d+ KPIs, \\d+ actions, \\d+ findings, \\d+ duties, 2 languages\\.\\R\
                        es \\(Spanish\\): ([0-9,]+) of \\1 texts, ([0-9,]+) of \\2 messages\\.\\R\
                        en \\(English\\): \\1 of \\1 texts, \\2 of \\2 messages\\.\\R""");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aLawThatShouldHaveBeenReadAgainIsNamedAndTheQuestionnaireStaysSound() {
        Clock later = Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneOffset.UTC);
        Run run = runAt(later, SPANISH, "check-questionnaire");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("El cuestionario");
        assertThat(run.err())
                .containsPattern("duties\\.yaml:\\d+: La norma de «[a-z-]+» .*2027-02-28 → Lee https://.* review-by")
                .doesNotContain("2027-05-31");
    }

    @Test
    void allProblemsOfAQuestionnaireAreListed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("questionnaire.yaml"), "version: 1.0.0\nsections: [shop]\n");
        Run run = run(SPANISH, "check-questionnaire", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Hay ")
                .contains("questionnaire.yaml:1: Falta «dimensions» → ")
                .contains("questionnaire.yaml:2: Falta el fichero sections/shop.yaml → ")
                .contains("es/advice.yaml:1: ");
    }

    /** Against the plan of the same company, made without the command line. */
    @Test
    void theDiagnosisHoldsItsPlan(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("out.json");
        run("diagnose", GOOD, "--json", json);
        Diagnosis diagnosis = DiagnosisJson.read(Files.readString(json));
        DiagnosisPlanner planner = new DiagnosisPlanner(new Markets());
        ImprovementPlan expected = planner.plan(
                        diagnosis,
                        RealQuestionnaire.read(),
                        RealQuestionnaire.guidance(),
                        planner.usualSettings(diagnosis, RealQuestionnaire.read(), RealQuestionnaire.guidance()),
                        Map.of())
                .plan();

        JsonNode plan = JsonMapper.shared().readTree(json.toFile()).get("plan");

        assertThat(plan.get("hoursPerMonth").intValue()).isEqualTo(expected.hoursPerMonth());
        assertThat(plan.get("now").get("exact").stringValue())
                .isEqualTo(expected.now().points().toString());
        assertThat(plan.get("waves")
                        .valueStream()
                        .map(wave -> ids(wave.get("actions")))
                        .toList())
                .isEqualTo(expected.waves().stream()
                        .map(wave -> ids(wave.actions()))
                        .toList());
        assertThat(plan.get("waves")
                        .valueStream()
                        .map(wave -> wave.get("underway")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList())
                        .toList())
                .isEqualTo(expected.waves().stream()
                        .map(wave -> wave.underway().stream()
                                .map(open -> open.action().id())
                                .toList())
                        .toList());
        assertThat(ids(plan.get("later"))).isEqualTo(ids(expected.later())).isNotEmpty();
        JsonNode first = plan.get("waves").get(0).get("actions").get(0);
        assertThat(first.get("title").stringValue()).isNotBlank();
        assertThat(first.get("reason").get("kind").stringValue()).isIn("answers", "finds-out", "unlocks");
    }

    private static List<String> ids(JsonNode actions) {
        return actions.valueStream()
                .map(action -> action.get("id").stringValue())
                .toList();
    }

    private static List<String> ids(List<PlannedAction> actions) {
        return actions.stream().map(planned -> planned.action().id()).toList();
    }

    @Test
    void aSheetIsDiagnosed(@TempDir Path folder) throws IOException {
        Path pdf = folder.resolve("out.pdf");
        Path annex = folder.resolve("out.annex.pdf");
        Path json = folder.resolve("out.json");
        Run run = run("diagnose", GOOD, "--pdf", pdf, "--annex", annex, "--json", json);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Diagnosis diagnosis = DiagnosisJson.read(Files.readString(json));
        assertThat(diagnosis.createdAt()).isEqualTo(CLOCK.instant());
        assertThat(run.out())
                .startsWith("%s: %d out of 100 · "
                        .formatted(
                                diagnosis.company().name(),
                                diagnosis.scorecard().overall().wholePoints()))
                .contains("Strategy", "Weaknesses", "Selling online", "Saved: " + pdf, "Saved: " + json);
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readAllBytes(annex))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .isNotEqualTo(Files.readAllBytes(pdf));
        assertThat(folder).isDirectoryContaining("glob:**out.*");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(pdf, annex, json);
        }
    }

    @Test
    void aNameThatTheReportCannotPrintIsTold(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("sheet.yaml"), Files.readString(GOOD).replace("Alfarería Vega Baja", "陶瓷公司"));

        Run printed = run("diagnose", sheet, "--pdf", folder.resolve("out.pdf"));
        Run data = run("diagnose", sheet, "--json", folder.resolve("out.json"));

        assertThat(printed.status()).isZero();
        assertThat(printed.err()).contains("陶 瓷 公 司", "“tao ci gong si”");
        assertThat(data.err()).isEmpty();
    }

    @Test
    void aBadSheetSavesNothing(@TempDir Path folder) throws IOException {
        Path sheet = badSheet(folder);
        Run run = run("diagnose", sheet, "--pdf", folder.resolve("out.pdf"), "--json", folder.resolve("out.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("There are 2 problems:")
                .contains("has no option “never”", "there are 4 countries", sheet + ":7: ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(sheet);
        }
    }

    @Test
    void anEarlierFileSurvivesABadSheet(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("out.json"), "earlier");
        run("diagnose", badSheet(folder), "--json", json);
        assertThat(json).hasContent("earlier");
    }

    @Test
    void anEarlierFileIsReplaced(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("out.json"), "earlier");
        assertThat(run("diagnose", GOOD, "--json", json).status()).isZero();
        assertThat(DiagnosisJson.read(Files.readString(json)).company().country())
                .isEqualTo("ES");
    }

    @Test
    void aMissingFolderKeepsTheOtherFileFromBeingSavedToo(@TempDir Path folder) throws IOException {
        Run run = run(
                "diagnose",
                GOOD,
                "--json",
                folder.resolve("a.json"),
                "--pdf",
                folder.resolve("nowhere").resolve("b.pdf"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("b.pdf cannot be saved: there is no such folder.", "Nothing has been saved.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderIsNotReplacedByAFile(@TempDir Path folder) throws IOException {
        Path target = Files.createDirectory(folder.resolve("out.json"));
        Run run = run("diagnose", GOOD, "--json", target);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("it already exists and is not a file");
        assertThat(target).isDirectory();
    }

    @Test
    @EnabledIf("hasFullDevice")
    void aDeviceIsNotReplacedByAFile() {
        assertThat(run("diagnose", GOOD, "--json", "/dev/full").status()).isEqualTo(1);
        assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    @Test
    void whatStopsHalfWayLeavesNothing(@TempDir Path folder) throws IOException {
        Path earlier = Files.writeString(folder.resolve("a"), "earlier");
        try (OutputFiles files = new OutputFiles()) {
            files.prepare(earlier, out -> out.write(new byte[100_000]));
            files.prepare(folder.resolve("b"), out -> {
                out.write(new byte[100_000]);
                throw new IOException("No space left on device");
            });
        } catch (OutputFiles.NotSaved e) {
            assertThat(e.messageKey()).isEqualTo("commandline.output-failed");
            assertThat(e.file()).hasFileName("b");
        }
        assertThat(earlier).hasContent("earlier");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(earlier);
        }
    }

    @Test
    void anOutputIsAskedFor() {
        Run run = run("diagnose", GOOD);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--pdf", "--annex", "--json");
    }

    @Test
    void filesMustDiffer(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out");
        Run both = run("diagnose", GOOD, "--pdf", out, "--json", folder.resolve("./out"));
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("repeated");
        Path sheet = Files.copy(GOOD, folder.resolve("sheet.yaml"));
        assertThat(run("diagnose", sheet, "--json", sheet).status()).isEqualTo(2);
        assertThat(sheet).hasSameTextualContentAs(GOOD);
    }

    @Test
    void aMissingSheetIsSaid(@TempDir Path folder) {
        Run run = run("diagnose", folder.resolve("none.yaml"), "--json", folder.resolve("out.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.yaml cannot be read");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "diagnos,            “diagnos” is not understood.",
        "--nonsense,         “--nonsense” is not understood.",
        "diagnose --nonsense a.yaml, “--nonsense” is not understood.",
        "diagnose,           Missing: ANSWERS.yaml.",
        "diagnose a.yaml --pdf, Missing: --pdf FILE.",
        "diagnose a.yaml --pdf x --pdf y, “--pdf FILE” is given twice.",
        "check-questionnaire --lang fr, Astrolabio does not speak “fr”. Choose among: es",
    })
    void whatIsNotUnderstoodIsSaid(String arguments, String said) {
        Run run = run((Object[]) arguments.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check-questionnaire --help", "diagnose -h"})
    void helpIsInTheLanguageAskedFor(String arguments) {
        Run spanish = run(SPANISH, (Object[]) arguments.split(" "));
        Run english = run(SPANISH, (Object[]) (arguments + " --lang en").split(" "));
        assertThat(spanish.status()).isZero();
        assertThat(spanish.out())
                .contains("Uso: astrolabio", "Opciones:", "Muestra esta ayuda.")
                .doesNotContain("Usage");
        assertThat(english.out())
                .contains("Usage: astrolabio", "Options:", "Shows this help.")
                .doesNotContain("Uso");
    }

    @Test
    void theVersionIsSaid() {
        assertThat(run("--version").out()).startsWith("Astrolabio ");
    }

    @ParameterizedTest
    @CsvSource({"es-MX, es", "en-US, en", "fr-FR, es", "ca-ES, es"})
    void theLanguageIsThatOfTheMachineOrElseSpanish(String machine, String expected) {
        assertThat(CommandLine.language(Locale.forLanguageTag(machine)).getLanguage())
                .isEqualTo(expected);
    }

    @Test
    void optionsOfTheServerAndNoArgumentsStartTheServer() {
        assertThat(CommandLine.run(CLOCK)).isEmpty();
        assertThat(CommandLine.run(CLOCK, "--server.port=9090")).isEmpty();
    }
}
