package org.astrolabio.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
        PDF {
            @Override
            List<Figure> measure() throws Exception {
                Jmh jmh = Jmh.run("DiagnosisPdfBenchmark.diagnosisPdf");
                return List.of(
                        new Figure("PDF of a complete diagnosis, warm, median", jmh.percentile(50), 20, "ms"),
                        new Figure("PDF of a complete diagnosis, warm, p99", jmh.percentile(99), 60, "ms"));
            }
        },
        HEAP {
            @Override
            List<Figure> measure() throws Exception {
                return List.of(new Figure(
                        "Live heap of one open questionnaire", OpenQuestionnaires.bytesOfOne() / 1000, 150, "kB"));
            }
        };

        abstract List<Figure> measure() throws Exception;
    }

    private Figures() {}

    public static void main(String[] names) throws Exception {
        List<Measurement> wanted = names.length == 0
                ? List.of(Measurement.values())
                : Arrays.stream(names)
                        .map(name -> Measurement.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
        for (Measurement measurement : wanted) {
            measurement.measure().forEach(System.out::println);
        }
        System.exit(0);
    }
}
