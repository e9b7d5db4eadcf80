package org.astrolabio.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astrolabio.diagnosis.DiagnosisJson;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnoseManyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final Path GOOD = Path.of("src/test/resources/sheets/craft-maker.yaml");

    @TempDir
    Path folder;

    private Path sheets;
    private Path outcome;

    private record Run(int status, String out, String err) {}

    @BeforeEach
    void prepare() throws IOException {
        sheets = Files.createDirectory(folder.resolve("hojas de señal"));
        outcome = folder.resolve("informes");
    }

    private static Run run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] given = Stream.concat(
                        Stream.of("diagnose"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), new Messages(), Locale.ENGLISH);
        return new Run(new CommandLine(CLOCK, console).execute(given), out.toString(), err.toString());
    }

    private Path sheet(String name) throws IOException {
        return Files.copy(GOOD, sheets.resolve(name));
    }

    private List<String> saved() throws IOException {
        try (Stream<Path> files = Files.list(outcome)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachSheetOfAFolderGetsItsFilesAndALine() throws IOException {
        sheet("one.yaml");
        sheet("two.yml");
        Files.writeString(sheets.resolve("notes.txt"), "no sheet");
        Files.copy(GOOD, sheets.resolve(".hidden.yaml"));

        Run run = run(sheets, "--out", outcome);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(saved()).containsExactly("one.json", "one.pdf", "two.json", "two.pdf");
        assertThat(run.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.matches("\\[[12]/2] .*one\\.yaml: \\d+ out of 100"))
                .last()
                .isEqualTo("2 of 2 sheets done, in " + outcome);
    }

    @Test
    void aSheetGivesTheSameAloneAndAmongOthers() throws IOException {
        Path alone = folder.resolve("alone.json");
        run(sheet("one.yaml"), "--json", alone);
        sheet("two.yaml");

        run(sheets, "--out", outcome);

        String among = Files.readString(outcome.resolve("one.json"));
        assertThat(among.replace(id(among), id(Files.readString(alone)))).isEqualTo(Files.readString(alone));
    }

    private static String id(String json) {
        return DiagnosisJson.read(json).id().toString();
    }

    @Test
    void oneThatIsBadKeepsNoOtherFromBeingDone() throws IOException {
        sheet("good.yaml");
        Files.writeString(
                sheets.resolve("bad.yaml"), Files.readString(GOOD).replace("exports: none", "exports: never"));

        Run run = run(sheets, "--out", outcome);

        assertThat(run.status()).isEqualTo(2);
        assertThat(saved()).containsExactly("good.json", "good.pdf");
        assertThat(run.out()).contains("bad.yaml: could not be done", "1 of 2 sheets done");
        assertThat(run.err()).contains("bad.yaml:", "never");
    }

    @Test
    void severalSheetsCanBeNamed() throws IOException {
        assertThat(run(sheet("one.yaml"), sheet("two.yaml"), "--out", outcome).status())
                .isZero();
        assertThat(saved()).hasSize(4);
    }

    @Test
    void whatWouldWriteOneFileTwiceIsRefusedBeforeAnythingIsDone() throws IOException {
        sheet("one.yaml");
        sheet("one.yml");

        Run run = run(sheets, "--out", outcome);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("one.yaml", "one.yml", "Rename one of them");
        assertThat(outcome).doesNotExist();
    }

    @Test
    void aFolderNeedsAFolder() {
        assertThat(run(sheets, "--json", folder.resolve("all.json")).err()).contains("--out");
        assertThat(run(sheets).status()).isEqualTo(2);
    }

    @Test
    void anEmptyFolderIsSaid() {
        Run run = run(sheets, "--out", outcome);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There are no answer sheets", sheets.toString());
    }

    @Test
    void theTwoWaysAreNotMixed() throws IOException {
        assertThat(run(sheet("one.yaml"), "--out", outcome, "--pdf", folder.resolve("one.pdf"))
                        .err())
                .contains("not both");
    }

    @Test
    void whereNoFolderCanBeMadeNothingIsDone() throws IOException {
        sheet("one.yaml");
        Files.writeString(outcome, "a file");
        Run run = run(sheets, "--out", outcome);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be made");
    }
}
