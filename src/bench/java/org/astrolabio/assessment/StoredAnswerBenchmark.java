package org.astrolabio.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Server time of one stored and acknowledged answer, one respondent: at most 15 ms at p0.95. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class StoredAnswerBenchmark {

    private Path data;
    private EmbeddedMariaDb database;
    private ConfigurableApplicationContext context;
    private AnswerQuestion answer;
    private OpenAssessment open;
    private AccessKey key;
    private int percent;

    @Setup
    public void start() throws IOException {
        data = Files.createTempDirectory("stored-answer-");
        database = EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
        context = UseCases.on(database.jdbcUrl(), database.user(), database.password());
        answer = context.getBean(AnswerQuestion.class);
        open = context.getBean(OpenAssessment.class);
        key = context.getBean(Owner.class).answersEverything();
    }

    @Benchmark
    public Saved storedAnswer() {
        percent = (percent + 1) % 101;
        return answer.answer(key, "money.online", new Answer.Share(percent));
    }

    @Benchmark
    public OpenedAssessment openedAssessment() {
        return open.open(key);
    }

    @TearDown
    public void stop() throws IOException {
        context.close();
        database.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
