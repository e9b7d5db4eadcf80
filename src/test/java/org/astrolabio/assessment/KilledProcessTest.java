package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that is killed while an owner answers, and one that is started over the same data. */
class KilledProcessTest {

    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 200;

    private final List<ProcessHandle> servers = new ArrayList<>();

    @AfterEach
    void stopServersLeftBehind() {
        servers.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    @Timeout(120)
    void losesNoAcknowledgedAnswer(@TempDir Path data) throws Exception {
        AccessKey key;
        int acknowledged = 0;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Answering.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            key = keyOf(lines);
            servers.addAll(process.descendants().toList());
            for (String line = lines.readLine(); line != null; line = line(lines)) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == ACKNOWLEDGED_BEFORE_THE_KILL) {
                    process.destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(acknowledged).isGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        try (EmbeddedMariaDb database = Answering.database(data);
                ConfigurableApplicationContext context =
                        UseCases.on(database.jdbcUrl(), database.user(), database.password())) {
            OpenedAssessment opened = context.getBean(OpenAssessment.class).open(key);
            assertThat(opened.sheet().answer("money.online").orElseThrow())
                    .isIn(Answering.answer(acknowledged), Answering.answer(acknowledged + 1));
            assertThat(opened.revision()).isBetween(acknowledged, acknowledged + 1);
        }
    }

    private static AccessKey keyOf(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("key ")) {
                String[] parts = line.split(" ");
                return new AccessKey(
                        UUID.fromString(parts[1]), AccessSecret.parse(parts[2]).orElseThrow());
            }
        }
        throw new IllegalStateException("The process ended before it began an assessment");
    }

    private static String line(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException killed) {
            return null;
        }
    }

    /** Answers one question for ever, and says the number of each acknowledged answer. */
    static final class Answering {

        public static void main(String[] arguments) {
            EmbeddedMariaDb database = database(Path.of(arguments[0]));
            ConfigurableApplicationContext context =
                    UseCases.on(database.jdbcUrl(), database.user(), database.password());
            AnswerQuestion answer = context.getBean(AnswerQuestion.class);
            AccessKey key = context.getBean(Owner.class).begins();
            System.out.println("key " + key.assessment() + " " + key.secret().text());
            for (int number = 1; ; number++) {
                answer.answer(key, "money.online", answer(number));
                System.out.println(number);
            }
        }

        static EmbeddedMariaDb database(Path data) {
            return EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
        }

        static Answer answer(int number) {
            return new Answer.Share(number % 101);
        }
    }
}
