package org.astrolabio.figures;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a JMH benchmark found, in the unit that it measures in. */
record Jmh(Result<?> result) {

    static Jmh run(String benchmark) throws RunnerException {
        return run(options(benchmark));
    }

    static Jmh run(String benchmark, String parameter, String value) throws RunnerException {
        return run(options(benchmark).param(parameter, value));
    }

    private static ChainedOptionsBuilder options(String benchmark) {
        return new OptionsBuilder()
                .include(benchmark + "$")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static Jmh run(ChainedOptionsBuilder options) throws RunnerException {
        return new Jmh(new Runner(options.build()).runSingle().getPrimaryResult());
    }

    double mean() {
        return result.getScore();
    }

    double percentile(double rank) {
        return result.getStatistics().getPercentile(rank);
    }
}
