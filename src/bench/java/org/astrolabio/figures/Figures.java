package org.astrolabio.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astrolabio.core.planning.PlannerBenchmark;
import org.astrolabio.report.DiagnosisPdfBenchmark;

/** Measures the figures that its arguments name, or all that need nothing but this JVM, and prints each beside its limit. */
public final class Figures {

    /** One of the figures, or several of one measurement. */
    private enum Measurement {
        SCORE {
            @Override
            List<Figure> measure() throws Exception {
                Jmh jmh = Jmh.run("ScorerBenchmark.completeAnswerSheet");
                return List.of(new Figure("Scoring a complete answer sheet", jmh.mean(), 50, "µs"));
            }
        },
        ANSWER {
            @Override
            List<Figure> measure() throws Exception {
                Jmh jmh = Jmh.run("StoredAnswerBenchmark.storedAnswer");
                return List.of(new Figure("Server time of one stored answer, p95", jmh.percentile(95), 15, "ms"));
            }
        },
        PLAN {
            @Override
            List<Figure> measure() throws Exception {
                Jmh jmh = Jmh.run("PlannerBenchmark.rateAndPlan", "company", "worst");
                return List.of(new Figure(
                        "Rubric and plan of a company that needs every action",
                        jmh.percentile(50),
                        5,
                        "ms",
                        Processor.note(PlannerBenchmark.of("worst")::rateAndPlan)));
            }
        },
        WHAT_IF {
            @Override
            List<Figure> measure() throws Exception {
                try (Served served = Served.empty()) {
                    TriedActions tried = TriedActions.on(served);
                    return List.of(new Figure(
                            "What if: from a tick to the new picture, server, p95",
                            tried.percentile(95),
                            100,
                            "ms",
                            Processor.note(tried.processor())));
                }
            }
        },
        PDF {
            @Override
            List<Figure> measure() throws Exception {
                Jmh jmh = Jmh.run("DiagnosisPdfBenchmark.diagnosisPdf");
                Jmh planned = Jmh.run("DiagnosisPdfBenchmark.diagnosisPdfWithPlan");
                return List.of(
                        new Figure("PDF of a complete diagnosis, warm, median", jmh.percentile(50), 20, "ms"),
                        new Figure("PDF of a complete diagnosis, warm, p99", jmh.percentile(99), 60, "ms"),
                        new Figure(
                                "PDF with the plan, warm, median",
                                planned.percentile(50),
                                30,
                                "ms",
                                Processor.note(new DiagnosisPdfBenchmark()::diagnosisPdfWithPlan)));
            }
        },
        HEAP {
            @Override
            List<Figure> measure() throws Exception {
                try (Served served = Served.demonstration()) {
                    return PageWeights.measure(served);
                }
            }
        };

        abstract List<Figure> measure() throws Exception;
    }

    private Figures() {}

    public static void main(String[] names) throws Exception {
        List<Measurement> wanted = names.length == 0
                ? List.of(Measurement.values())
                : Arrays.stream(names)
                        .map(name -> Measurement.valueOf(
                                name.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList();
        for (Measurement measurement : wanted) {
            measurement.measure().forEach(System.out::println);
        }
        System.exit(0);
    }
}
