package org.astrolabio.plan;

import java.util.List;

/** Something said of an action cannot be taken. Nothing was stored; what had been said before stays. */
public final class RefusedProgress extends RuntimeException {

    private final transient List<ProgressProblem> problems;

    public RefusedProgress(List<ProgressProblem> problems) {
        super("Refused progress: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<ProgressProblem> problems() {
        return problems;
    }
}
