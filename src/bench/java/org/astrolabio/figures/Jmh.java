package org.astrolabio.figures;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a JMH benchmark found, in the unit that it measures in. */
record Jmh(Result<?> result) {

    static Jmh run(String benchmark) throws RunnerException {
        return new Jmh(new Runner(new OptionsBuilder()
                        .include(benchmark + "$")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult());
    }

    double mean() {
        return result.getScore();
    }

    double percentile(double rank) {
        return result.getStatistics().getPercentile(rank);
    }
}
