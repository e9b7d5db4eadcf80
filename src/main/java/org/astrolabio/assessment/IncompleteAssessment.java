package org.astrolabio.assessment;

import java.util.List;
import org.astrolabio.core.questionnaire.AnswerProblem;

/** The assessment cannot be finished yet. */
public final class IncompleteAssessment extends RuntimeException {

    private final transient List<AnswerProblem> problems;
    private final transient List<CompanyProblem> companyProblems;

    public IncompleteAssessment(List<AnswerProblem> problems, List<CompanyProblem> companyProblems) {
        super("Incomplete: " + problems + companyProblems);
        this.problems = List.copyOf(problems);
        this.companyProblems = List.copyOf(companyProblems);
    }

    /** What is wrong with the answers, in the order of asking; may be empty. */
    public List<AnswerProblem> problems() {
        return problems;
    }

    /** What is wrong with the company's facts; may be empty. */
    public List<CompanyProblem> companyProblems() {
        return companyProblems;
    }
}
