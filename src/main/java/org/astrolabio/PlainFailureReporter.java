package org.astrolabio;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why a start failed and what to do, and nothing else. {@code ASTROLABIO_STACK=true} adds where in the program it was. */
final class PlainFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription());
        System.err.println(analysis.getAction());
        if (Boolean.parseBoolean(System.getenv("ASTROLABIO_STACK")) || Boolean.getBoolean("astrolabio.stack")) {
            analysis.getCause().printStackTrace();
        }
    }
}
