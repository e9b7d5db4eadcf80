package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.astrolabio.Cable;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseLostTest {

    private EmbeddedMariaDb database;
    private URI server;
    private Cable cable;
    private ConfigurableApplicationContext context;
    private AnswerQuestion answer;
    private OpenAssessment open;
    private Owner owner;

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        database = EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
        server = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        cable = new Cable();
        cable.leadTo(server.getPort());
        String url = database.jdbcUrl().replace(":" + server.getPort(), ":" + cable.port());
        context = UseCases.on(url, database.user(), database.password());
        answer = context.getBean(AnswerQuestion.class);
        open = context.getBean(OpenAssessment.class);
        owner = context.getBean(Owner.class);
    }

    @AfterEach
    void stop() throws Exception {
        context.close();
        cable.close();
        database.close();
    }

    @Test
    void saysSoWithinSecondsAndGoesOnWhenItIsBack() throws Exception {
        AccessKey key = owner.answersEverything();
        OpenedAssessment before = open.open(key);

        cable.cut();
        assertFailsSoon(() -> answer.answer(key, "money.online", new Answer.Share(1)));
        assertFailsSoon(() -> open.open(key));
        assertFailsSoon(() -> owner.begins());

        cable.leadTo(server.getPort());
        assertThat(open.open(key)).isEqualTo(before);
        answer.answer(key, "money.online", new Answer.Share(100));
        assertThat(open.open(key).sheet().answer("money.online")).contains(new Answer.Share(100));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void saysSoWithinSecondsWhenItFreezes() throws Exception {
        AccessKey key = owner.answersEverything();

        signal("STOP");
        try {
            await().until(() -> state().startsWith("T"));
            assertFailsSoon(() -> answer.answer(key, "money.online", new Answer.Share(1)));
        } finally {
            signal("CONT");
        }

        answer.answer(key, "money.online", new Answer.Share(100));
        assertThat(open.open(key).sheet().answer("money.online")).contains(new Answer.Share(100));
    }

    private void signal(String name) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(database.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    private String state() throws IOException {
        return new ProcessBuilder("ps", "-o", "stat=", "-p", Long.toString(database.pid()))
                .start()
                .inputReader()
                .readLine();
    }

    @Test
    void losesNoAcknowledgedAnswerWhenTheServerIsKilled() throws Exception {
        AccessKey key = owner.begins();
        for (int kill = 0; kill < 3; kill++) {
            long pid = database.pid();
            for (int percent = 0; percent <= 100; percent++) {
                if (percent == 20 + 30 * kill) {
                    ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
                    Thread.ofVirtual().start(server::destroyForcibly);
                }
                Answer share = new Answer.Share(percent);
                answerUntilAcknowledged(key, share);
                assertThat(open.open(key).sheet().answer("money.online")).contains(share);
            }
            assertThat(database.pid()).isNotEqualTo(pid);
        }
    }

    private void answerUntilAcknowledged(AccessKey key, Answer share) {
        for (int attempt = 1; ; attempt++) {
            try {
                answer.answer(key, "money.online", share);
                return;
            } catch (DataAccessException e) {
                assertThat(attempt).isLessThan(10);
            }
        }
    }

    private static void assertFailsSoon(Runnable use) {
        long begun = System.nanoTime();
        assertThatThrownBy(use::run).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }
}
