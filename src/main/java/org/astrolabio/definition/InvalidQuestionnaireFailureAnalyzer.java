package org.astrolabio.definition;

import java.util.stream.Collectors;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in every language what is wrong with the questionnaire when the server cannot start because of it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class InvalidQuestionnaireFailureAnalyzer extends AbstractFailureAnalyzer<InvalidQuestionnaireException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidQuestionnaireException cause) {
        Messages messages = new Messages();
        String problems = Languages.ALL.stream()
                .map(language -> cause.problems().stream()
                        .map(new ProblemText(messages, language)::line)
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        String action = Languages.ALL.stream()
                .map(language -> messages.text(language, "definition.server-needs-questionnaire"))
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(problems, action, cause);
    }
}
