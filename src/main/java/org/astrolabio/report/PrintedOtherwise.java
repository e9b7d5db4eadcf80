package org.astrolabio.report;

import java.util.List;

/**
 * How the report prints a text whose letters its typeface does not all have.
 *
 * @param lacking the letters and signs that it lacks, each once
 * @param printed what is printed for the whole text
 */
public record PrintedOtherwise(List<String> lacking, String printed) {
    public PrintedOtherwise {
        lacking = List.copyOf(lacking);
    }
}
