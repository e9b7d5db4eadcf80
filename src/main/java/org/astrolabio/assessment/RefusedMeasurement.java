package org.astrolabio.assessment;

import java.util.List;
import org.astrolabio.core.service.CountProblem;

/** Counts that cannot be true. Nothing was stored; what had been measured before stays. */
public final class RefusedMeasurement extends RuntimeException {

    private final transient List<CountProblem> problems;

    public RefusedMeasurement(List<CountProblem> problems) {
        super("Refused measurement: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<CountProblem> problems() {
        return problems;
    }
}
