package org.astrolabio.core.planning;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.definition.RealQuestionnaire;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rating customer service and planning with every action of the catalogue: at most 5 ms. Trying out the first wave: far
 * below 100 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class PlannerBenchmark {

    /** A company that does nothing needs nearly all actions. */
    @Param({"worst", "craft-maker"})
    private String company;

    private Assessor assessor;
    private Planner planner;
    private Catalogue catalogue;
    private PlanRequest request;

    /** One that is ready to be run without JMH. */
    public static PlannerBenchmark of(String company) {
        PlannerBenchmark benchmark = new PlannerBenchmark();
        benchmark.company = company;
        benchmark.read();
        return benchmark;
    }

    @Setup
    public void read() {
        Questionnaire questionnaire = RealQuestionnaire.read();
        Guidance guidance = RealQuestionnaire.guidance();
        AnswerSheet sheet = company.equals("worst")
                ? RealQuestionnaire.worst(questionnaire)
                : RealQuestionnaire.sheet(company, questionnaire).answers();
        Map<MarketNeed, Fraction> everywhere =
                Arrays.stream(MarketNeed.values()).collect(Collectors.toMap(Function.identity(), need -> Fraction.ONE));
        assessor = new Assessor(questionnaire, guidance.rubric());
        planner = new Planner(questionnaire, guidance.rubric(), guidance.catalogue());
        catalogue = guidance.catalogue();
        request = PlanRequest.of(CompanyState.of(sheet, Measurements.NONE), new MarketNeeds(everywhere), 60);
    }

    @Benchmark
    public ImprovementPlan rateAndPlan() {
        return planner.plan(request);
    }

    @Benchmark
    public CompanyScores tryOutEverything() {
        return assessor.scores(assessor.after(request.state(), catalogue.actions()));
    }
}
