package org.astrolabio.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.astrolabio.commandline.SheetDiagnosis.Outputs;
import org.astrolabio.commandline.SheetDiagnosis.Result;
import org.astrolabio.definition.QuestionnaireReader;
import org.astrolabio.definition.QuestionnaireReading;
import org.astrolabio.installation.QuestionnaireFolder;

/** Diagnoses one answer sheet or many, saves the outcome and says what became of each. */
final class Diagnose {

    private final Console console;
    private final Clock clock;

    Diagnose(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /**
     * @param sheets files, or folders of them
     * @param folder for the outcome of many sheets
     */
    int run(List<Path> sheets, Outputs outputs, Optional<Path> folder) {
        boolean ofMany = sheets.size() > 1 || Files.isDirectory(sheets.getFirst());
        if (folder.isPresent()) {
            return outputs.all().findAny().isPresent()
                    ? problem("commandline.diagnose-one-way")
                    : with(diagnosis -> new DiagnoseMany(console, diagnosis, folder.get()).run(sheets));
        }
        return ofMany ? problem("commandline.diagnose-no-folder") : one(sheets.getFirst(), outputs);
    }

    private int one(Path sheet, Outputs outputs) {
        if (outputs.all().findAny().isEmpty()) {
            return problem("commandline.diagnose-no-output");
        }
        return repeated(Stream.concat(Stream.of(sheet), outputs.all()).toList())
                .map(file -> problem("commandline.diagnose-same-file", file.toString()))
                .orElseGet(() -> with(diagnosis -> one(diagnosis, sheet, outputs)));
    }

    private int one(SheetDiagnosis diagnosis, Path sheet, Outputs outputs) {
        return switch (diagnosis.diagnose(sheet, outputs)) {
            case Result.Failed failed -> {
                int status = failed.tell(console);
                if (failed instanceof Result.NotSaved) {
                    console.error("commandline.output-nothing-kept");
                }
                yield status;
            }
            case Result.Saved(var saved) -> {
                new DiagnosisSummary(console, diagnosis.questionnaire()).show(saved);
                outputs.all().forEach(file -> console.say("commandline.summary-saved", file.toString()));
                yield Console.FINE;
            }
        };
    }

    private int with(ToIntFunction<SheetDiagnosis> diagnose) {
        return switch (QuestionnaireReader.read(QuestionnaireFolder.locate())) {
            case QuestionnaireReading.Invalid(var problems) -> {
                console.error(problems);
                yield Console.PROBLEMS;
            }
            case QuestionnaireReading.Valid valid -> diagnose.applyAsInt(new SheetDiagnosis(console, clock, valid));
        };
    }

    private int problem(String key, Object... arguments) {
        console.error(key, arguments);
        return Console.PROBLEMS;
    }

    private static Optional<Path> repeated(List<Path> files) {
        Set<Path> seen = new HashSet<>();
        return files.stream().filter(file -> !seen.add(real(file))).findFirst();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
