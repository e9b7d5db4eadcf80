package org.astrolabio.definition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.astrolabio.language.Messages;

/** The questionnaire has problems, so nothing can be asked. */
final class InvalidQuestionnaireException extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidQuestionnaireException(List<Problem> problems) {
        super(problems.stream()
                .map(new ProblemText(new Messages(), Locale.ENGLISH)::line)
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All of them, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
