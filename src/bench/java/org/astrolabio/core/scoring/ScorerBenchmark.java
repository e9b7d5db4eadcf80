package org.astrolabio.core.scoring;

import java.util.concurrent.TimeUnit;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.definition.RealQuestionnaire;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scoring a complete answer sheet, conditions included: at most 50 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScorerBenchmark {

    private AnswerSheet sheet;
    private Scorer scorer;

    @Setup
    public void read() {
        Questionnaire questionnaire = RealQuestionnaire.read();
        sheet = RealQuestionnaire.sheet("fashion-brand", questionnaire).answers();
        scorer = new Scorer(questionnaire);
    }

    @Benchmark
    public Scorecard completeAnswerSheet() {
        return scorer.score(sheet);
    }
}
