package org.astrolabio.commandline;

import java.nio.file.Path;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.definition.QuestionnaireFolder;
import org.astrolabio.definition.QuestionnaireReader;
import org.astrolabio.definition.QuestionnaireReading;

/** Checks the questionnaire's folder, and says in one line that it is sound or lists all problems. */
final class CheckQuestionnaire {

    private final Console console;

    CheckQuestionnaire(Console console) {
        this.console = console;
    }

    int run(Optional<Path> folder) {
        return switch (QuestionnaireReader.read(folder.orElseGet(QuestionnaireFolder::locate))) {
            case QuestionnaireReading.Invalid(var problems) -> {
                console.error(problems);
                yield Console.PROBLEMS;
            }
            case QuestionnaireReading.Valid valid -> {
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
                        valid.guidance().catalogue().actions().size());
                yield Console.FINE;
            }
        };
    }
}
