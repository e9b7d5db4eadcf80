package org.astrolabio.assessment;

import java.util.List;

/** Something said of the company cannot be taken. Nothing was stored; what had been said before stays. */
public final class RefusedCompany extends RuntimeException {

    private final transient List<CompanyProblem> problems;

    public RefusedCompany(List<CompanyProblem> problems) {
        super("Refused company: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<CompanyProblem> problems() {
        return problems;
    }
}
