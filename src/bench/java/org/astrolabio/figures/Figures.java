package org.astrolabio.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astrolabio.assessment.AccessKey;
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
                try (Served served = new Served()) {
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
                try (Served served = new Served()) {
                    AccessKey planned = served.finished();
                    return List.of(
                            heap("Live heap of one open questionnaire", 150, () -> {
                                AccessKey key = served.begun();
                                new OneBrowser(served.address(), key, Locale.of("es"))
                                        .open("assessment/" + key.assessment() + "/company", "astrolabio-choice");
                            }),
                            heap(
                                    "Live heap of one open plan page, in Spanish",
                                    250,
                                    () -> TriedActions.openPlan(served, planned, Locale.of("es"))),
                            heap(
                                    "Live heap of one open plan page, in English",
                                    250,
                                    () -> TriedActions.openPlan(served, planned, Locale.ENGLISH)));
                }
            }
        };

        abstract List<Figure> measure() throws Exception;
    }

    private Figures() {}

    private static Figure heap(String what, double limit, OpenPages.Opening opening) throws Exception {
        return new Figure(what, OpenPages.bytesOfOne(opening) / 1000, limit, "kB");
    }

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
