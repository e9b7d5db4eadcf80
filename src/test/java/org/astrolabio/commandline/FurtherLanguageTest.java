package org.astrolabio.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.SpokenLanguages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language is data: a folder of texts and message files make it, in a process that is started with them. */
class FurtherLanguageTest {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    private static final String PROGRAM = "org.astrolabio.Astrolabio";

    @TempDir
    private Path folder;

    record Run(int status, String said) {}

    @BeforeEach
    void copyTheQuestionnaire() throws IOException {
        copy(RealQuestionnaire.FOLDER, folder.resolve("questionnaire"));
    }

    private void addTexts() throws IOException {
        Path texts = folder.resolve("questionnaire/pt");
        copy(RealQuestionnaire.FOLDER.resolve("en"), texts);
        change(texts.resolve("questionnaire.yaml"), "name: Strategy", "name: Estratégia");
    }

    private void addMessages() throws IOException, URISyntaxException {
        Path shell = Path.of(Objects.requireNonNull(Messages.class.getResource("/messages/shell_en.properties"))
                .toURI());
        Path messages = Files.createDirectories(folder.resolve("classes/messages"));
        try (Stream<Path> files = Files.list(shell.getParent())) {
            for (Path file : files.filter(one -> one.toString().endsWith("_en.properties"))
                    .toList()) {
                Files.copy(file, messages.resolve(file.getFileName().toString().replace("_en.", "_pt.")));
            }
        }
        change(messages.resolve("commandline_pt.properties"), "Shows this help.", "Mostra esta ajuda.");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void change(Path file, String text, String replacement) throws IOException {
        assertThat(file).content().contains(text);
        Files.writeString(file, Files.readString(file).replace(text, replacement));
    }

    private Run program(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), PROGRAM, arguments);
    }

    private Run run(Map<String, String> environment, String type, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dastrolabio.questionnaire=" + folder.resolve("questionnaire"),
                "-cp",
                folder.resolve("classes") + File.pathSeparator + CLASS_PATH,
                type));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    @Test
    void textsAndMessagesMakeALanguageOfThePagesAndOfTheCommands() throws Exception {
        addTexts();
        addMessages();

        Run check = program("check-questionnaire", "--lang", "en");
        assertThat(check.status()).isZero();
        assertThat(check.said())
                .contains("is sound", "3 languages")
                .containsPattern("pt \\(Portuguese\\): ([0-9,]+) of \\1 texts, ([0-9,]+) of \\2 messages\\.")
                .containsPattern("pt: [0-9,]+ texts of several words are letter by letter those of English \\(en\\)");

        Run diagnosis = program(
                "diagnose",
                RealQuestionnaire.SHEETS.resolve("craft-maker.yaml").toString(),
                "--lang",
                "pt",
                "--pdf",
                folder.resolve("out.pdf").toString());
        assertThat(diagnosis.said()).contains("Estratégia", "out.pdf");
        assertThat(diagnosis.status()).isZero();
        assertThat(program("--help", "--lang", "pt").said()).contains("Mostra esta ajuda.");

        Run pages = run(Map.of(), SpokenLanguages.class.getName(), "pt-PT,pt;q=0.9,en;q=0.5");
        assertThat(pages.said())
                .contains("lang=\"es\"", "lang=\"en\"", "lang=\"pt\"", "Português")
                .contains("first es", "chosen pt");
        Run portuguese = run(Map.of("ASTROLABIO_LANGUAGE", "pt"), SpokenLanguages.class.getName(), "ja");
        assertThat(portuguese.said()).contains("first pt", "chosen pt");
    }

    @Test
    void textsWithoutMessagesAreNotSoundAndKeepNothingFromWorking() throws Exception {
        addTexts();

        Run check = program("check-questionnaire", "--lang", "en");
        assertThat(check.status()).isEqualTo(Console.PROBLEMS);
        assertThat(check.said())
                .contains("pt: the program has no messages in Portuguese", "*_pt.properties")
                .doesNotContain("is sound", "Exception");
        assertThat(program("--help", "--lang", "pt").said()).contains("“pt”").doesNotContain("Exception");
        assertThat(run(Map.of(), SpokenLanguages.class.getName(), "pt").said())
                .contains("chosen es")
                .doesNotContain("lang=\"pt\"");
    }

    @Test
    void whatIsMissingIsCounted() throws Exception {
        addTexts();
        addMessages();
        Files.delete(folder.resolve("questionnaire/pt/duties.yaml"));
        Files.delete(folder.resolve("classes/messages/plan_pt.properties"));

        Run check = program("check-questionnaire", "--lang", "en");
        assertThat(check.status()).isEqualTo(Console.PROBLEMS);
        assertThat(check.said())
                .contains("The file pt/duties.yaml is missing")
                .containsPattern("pt: [0-9,]+ texts are missing")
                .containsPattern("pt: [0-9,]+ messages are missing, the first of them plan\\.")
                .doesNotContain("Exception", "is sound");
        Files.delete(folder.resolve("classes/messages/commandline_pt.properties"));
        assertThat(program("--help", "--lang", "pt").said())
                .contains("Muestra esta ayuda.")
                .doesNotContain("Exception");
    }

    @Test
    void messagesWithoutTextsAreNotOffered() throws Exception {
        addMessages();

        Run check = program("check-questionnaire", "--lang", "en");
        assertThat(check.status()).isZero();
        assertThat(check.said()).contains("is sound", "2 languages", "pt (Portuguese): the program has messages");
        assertThat(run(Map.of(), SpokenLanguages.class.getName(), "pt").said()).doesNotContain("lang=\"pt\"");
    }
}
