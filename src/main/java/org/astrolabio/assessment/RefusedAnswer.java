package org.astrolabio.assessment;

import java.util.List;
import org.astrolabio.core.questionnaire.AnswerProblem;

/** An answer that does not fit its question. Nothing was stored; what had been answered before stays. */
public final class RefusedAnswer extends RuntimeException {

    private final transient List<AnswerProblem> problems;

    public RefusedAnswer(List<AnswerProblem> problems) {
        super("Refused answer: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<AnswerProblem> problems() {
        return problems;
    }
}
