package org.astrolabio.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.definition.AnswerSheetFile;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.definition.QuestionnaireFolder;
import org.astrolabio.definition.QuestionnaireReader;
import org.astrolabio.definition.QuestionnaireReading;
import org.astrolabio.diagnosis.DiagnosisJson;
import org.astrolabio.diagnosis.DiagnosisPlanner;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Regions;
import org.astrolabio.markets.Markets;
import org.astrolabio.report.DiagnosisPdf;
import org.astrolabio.report.Dossier;
import org.astrolabio.report.Extent;
import org.astrolabio.report.Reader;

/** Diagnoses an answer sheet and saves the outcome; a sheet with problems saves nothing. */
final class Diagnose {

    private static final int MOST_BYTES = 2_000_000;

    private final Console console;
    private final Clock clock;

    Diagnose(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /** What is to be saved where. */
    record Outputs(Optional<Path> pdf, Optional<Path> annex, Optional<Path> json) {

        Stream<Path> all() {
            return Stream.of(pdf, annex, json).flatMap(Optional::stream);
        }
    }

    int run(Path sheet, Outputs outputs) {
        if (outputs.all().findAny().isEmpty()) {
            console.error("commandline.diagnose-no-output");
            return Console.PROBLEMS;
        }
        Optional<Path> repeated =
                repeated(Stream.concat(Stream.of(sheet), outputs.all()).toList());
        if (repeated.isPresent()) {
            console.error("commandline.diagnose-same-file", repeated.get().toString());
            return Console.PROBLEMS;
        }
        return switch (QuestionnaireReader.read(QuestionnaireFolder.locate())) {
            case QuestionnaireReading.Invalid(var problems) -> {
                console.error(problems);
                yield Console.PROBLEMS;
            }
            case QuestionnaireReading.Valid valid -> diagnose(valid, sheet, outputs);
        };
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

    private int diagnose(QuestionnaireReading.Valid valid, Path sheet, Outputs outputs) {
        Questionnaire questionnaire = valid.questionnaire();
        byte[] content;
        try (InputStream file = Files.newInputStream(sheet)) {
            content = file.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            console.error("commandline.diagnose-unreadable-sheet", sheet.toString());
            return Console.PROBLEMS;
        }
        return switch (AnswerSheetFile.read(
                sheet.toString(), content, questionnaire, valid.guidance().rubric())) {
            case AnswerSheetReading.Invalid(var problems) -> {
                console.error(problems);
                yield Console.PROBLEMS;
            }
            case AnswerSheetReading.Valid(var company, var answers, var figures, var settings) -> {
                Diagnosis diagnosis = Diagnosis.of(
                        UUID.randomUUID(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        company,
                        questionnaire,
                        valid.guidance().rubric(),
                        answers,
                        figures);
                yield save(diagnosis, settings, questionnaire, valid.guidance(), outputs);
            }
        };
    }

    private int save(
            Diagnosis diagnosis,
            Optional<PlanSettings> told,
            Questionnaire questionnaire,
            Guidance guidance,
            Outputs outputs) {
        DiagnosisPlanner planner = new DiagnosisPlanner(new Markets());
        PlanSettings settings = told.orElseGet(() -> planner.usualSettings(diagnosis));
        CompanyPlan plan = planner.plan(diagnosis, questionnaire, guidance, settings, Map.of());
        Dossier dossier = new Dossier(diagnosis, questionnaire, guidance, plan);
        try (OutputFiles files = new OutputFiles()) {
            if (outputs.pdf().isPresent()) {
                files.prepare(outputs.pdf().get(), out -> writePdf(dossier, Extent.REPORT, out));
            }
            if (outputs.annex().isPresent()) {
                files.prepare(outputs.annex().get(), out -> writePdf(dossier, Extent.ANNEX, out));
            }
            if (outputs.json().isPresent()) {
                byte[] text = DiagnosisJson.write(diagnosis, plan, guidance.texts(console.language()))
                        .getBytes(StandardCharsets.UTF_8);
                files.prepare(outputs.json().get(), out -> out.write(text));
            }
            files.keep();
        } catch (OutputFiles.NotSaved e) {
            console.error(e.messageKey(), e.file().toString(), String.valueOf(e.getMessage()));
            console.error("commandline.output-nothing-kept");
            return Console.NOT_SAVED;
        }
        new DiagnosisSummary(console, questionnaire).show(diagnosis);
        outputs.all().forEach(file -> console.say("commandline.summary-saved", file.toString()));
        return Console.FINE;
    }

    private void writePdf(Dossier dossier, Extent extent, OutputStream out) throws IOException {
        new DiagnosisPdf(console.messages(), new CountryNames(), new Regions(), DataKind.REAL)
                .write(
                        dossier,
                        extent,
                        new Reader(
                                console.language(),
                                dossier.plan().settings().hours().zone()),
                        out);
    }
}
