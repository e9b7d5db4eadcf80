package org.astrolabio.definition;

import java.util.Locale;
import org.astrolabio.language.Messages;

/** Says problems in the reader's language. */
public final class ProblemText {

    private final Messages messages;
    private final Locale language;

    public ProblemText(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** Where, what and how to mend it, in one line: {@code sections/strategy.yaml:12: … → …}. */
    public String line(Problem problem) {
        return messages.text(language, "definition.line", problem.place().toString(), what(problem), mend(problem));
    }

    public String what(Problem problem) {
        return messages.text(language, problem.kind().whatKey(), arguments(problem));
    }

    public String mend(Problem problem) {
        return messages.text(language, problem.kind().mendKey(), arguments(problem));
    }

    private Object[] arguments(Problem problem) {
        return problem.arguments().stream()
                .map(argument ->
                        argument instanceof Expected expected ? messages.text(language, expected.key()) : argument)
                .toArray();
    }
}
