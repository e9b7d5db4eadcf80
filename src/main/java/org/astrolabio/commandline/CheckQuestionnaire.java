package org.astrolabio.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.definition.Doubts;
import org.astrolabio.definition.OverdueReviews;
import org.astrolabio.definition.Problem;
import org.astrolabio.definition.QuestionnaireFiles;
import org.astrolabio.definition.QuestionnaireReader;
import org.astrolabio.definition.QuestionnaireReading;
import org.astrolabio.installation.QuestionnaireFolder;
import org.astrolabio.report.PrintedLetters;

/** Checks the questionnaire's folder, and says in one line that it is sound or lists all problems. */
final class CheckQuestionnaire {

    private final Console console;
    private final Clock clock;

    CheckQuestionnaire(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    int run(Optional<Path> folder) {
        Path path = folder.orElseGet(QuestionnaireFolder::locate);
        return switch (QuestionnaireReader.read(path)) {
            case QuestionnaireReading.Invalid(var problems) -> {
                console.error(problems);
                files(path).ifPresent(files -> new LanguageReport(console, files).tellBesideProblems());
                yield Console.PROBLEMS;
            }
            case QuestionnaireReading.Valid valid -> judge(valid);
        };
    }

    private int judge(QuestionnaireReading.Valid valid) {
        LanguageReport languages = new LanguageReport(console, valid.files());
        if (languages.isWhole()) {
            praise(valid);
        }
        languages.tell();
        List<Problem> matters = new ArrayList<>(Doubts.of(valid.files(), new PrintedLetters()::firstLacking));
        matters.addAll(OverdueReviews.of(valid.files(), LocalDate.now(clock)));
        if (!matters.isEmpty()) {
            console.warn(matters);
        }
        return languages.isWhole() ? Console.FINE : Console.PROBLEMS;
    }

    /** What can be read of a folder with problems. */
    private static Optional<QuestionnaireFiles> files(Path folder) {
        try {
            return Files.isDirectory(folder) ? Optional.of(QuestionnaireFiles.of(folder)) : Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
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
