package org.astrolabio.commandline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.definition.OverdueReviews;
import org.astrolabio.definition.Problem;
import org.astrolabio.definition.QuestionnaireFolder;
import org.astrolabio.definition.QuestionnaireReader;
import org.astrolabio.definition.QuestionnaireReading;

/** Checks the questionnaire's folder, and says in one line that it is sound or lists all problems. */
final class CheckQuestionnaire {

    private final Console console;
    private final Clock clock;

    CheckQuestionnaire(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    int run(Optional<Path> folder) {
        return switch (QuestionnaireReader.read(folder.orElseGet(QuestionnaireFolder::locate))) {
            case QuestionnaireReading.Invalid(var problems) -> {
                console.error(problems);
                yield Console.PROBLEMS;
            }
            case QuestionnaireReading.Valid valid -> {
                praise(valid);
                List<Problem> overdue = OverdueReviews.of(valid.files(), LocalDate.now(clock));
                if (!overdue.isEmpty()) {
                    console.warn(overdue);
                }
                yield Console.FINE;
            }
        };
    }

    private void praise(QuestionnaireReading.Valid valid) {
        Questionnaire questionnaire = valid.questionnaire();
        int options = questionnaire.questions().stream()
                .mapToInt(question -> question.options().size())
                .sum();
        console.say(
                "commandline.check-good",
                questionnaire.version(),
                questionnaire.sections().size(),
                questionnaire.questions().size(),
                options,
                questionnaire.languages().size(),
                valid.guidance().rubric().criteria().size(),
                valid.guidance().rubric().kpis().size(),
                valid.guidance().catalogue().actions().size(),
                valid.guidance().guide().findings().size(),
                valid.guidance().guide().duties().size());
    }
}
