package org.astrolabio.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.definition.AnswerSheetFile;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.definition.Problem;
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

/** Diagnoses answer sheets under one questionnaire; a sheet with problems saves nothing. Any thread may use it. */
final class SheetDiagnosis {

    private static final int MOST_BYTES = 2_000_000;

    private final Console console;
    private final Clock clock;
    private final Questionnaire questionnaire;
    private final Guidance guidance;
    private final DiagnosisPlanner planner = new DiagnosisPlanner(new Markets());
    private final DiagnosisPdf pdf;

    SheetDiagnosis(Console console, Clock clock, QuestionnaireReading.Valid valid) {
        this.console = console;
        this.clock = clock;
        this.questionnaire = valid.questionnaire();
        this.guidance = valid.guidance();
        this.pdf = new DiagnosisPdf(console.messages(), new CountryNames(), new Regions(), DataKind.REAL);
    }

    /** What is to be saved where. */
    record Outputs(Optional<Path> pdf, Optional<Path> annex, Optional<Path> json) {

        Stream<Path> all() {
            return Stream.of(pdf, annex, json).flatMap(Optional::stream);
        }
    }

    /** What became of a sheet. */
    sealed interface Result {

        record Saved(Diagnosis diagnosis) implements Result {}

        /** Nothing was saved. */
        sealed interface Failed extends Result {

            /** Says why, and gives the exit status. */
            int tell(Console console);
        }

        record Refused(List<Problem> problems) implements Failed {
            @Override
            public int tell(Console console) {
                console.error(problems);
                return Console.PROBLEMS;
            }
        }

        record Unreadable(Path sheet) implements Failed {
            @Override
            public int tell(Console console) {
                console.error("commandline.diagnose-unreadable-sheet", sheet.toString());
                return Console.PROBLEMS;
            }
        }

        record NotSaved(OutputFiles.NotSaved cause) implements Failed {
            @Override
            public int tell(Console console) {
                console.error(cause.messageKey(), cause.file().toString(), String.valueOf(cause.getMessage()));
                return Console.NOT_SAVED;
            }
        }
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Result diagnose(Path sheet, Outputs outputs) {
        byte[] content;
        try (InputStream file = Files.newInputStream(sheet)) {
            content = file.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            return new Result.Unreadable(sheet);
        }
        return switch (AnswerSheetFile.read(sheet.toString(), content, questionnaire, guidance.rubric())) {
            case AnswerSheetReading.Invalid(var problems) -> new Result.Refused(problems);
            case AnswerSheetReading.Valid valid ->
                save(valid.diagnosed(questionnaire, guidance.rubric(), clock), valid.plan(), outputs);
        };
    }

    private Result save(Diagnosis diagnosis, Optional<PlanSettings> told, Outputs outputs) {
        CompanyPlan plan = planner.first(diagnosis, questionnaire, guidance, told);
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
            if (outputs.pdf().isPresent() || outputs.annex().isPresent()) {
                sayHowItIsPrinted(diagnosis.company().name());
            }
            return new Result.Saved(diagnosis);
        } catch (OutputFiles.NotSaved e) {
            return new Result.NotSaved(e);
        }
    }

    private void sayHowItIsPrinted(String company) {
        pdf.otherwise(company)
                .ifPresent(otherwise -> console.error(
                        "commandline.diagnose-name-printed",
                        company,
                        String.join(" ", otherwise.lacking()),
                        otherwise.printed()));
    }

    private void writePdf(Dossier dossier, Extent extent, OutputStream out) throws IOException {
        pdf.write(
                dossier,
                extent,
                new Reader(console.language(), dossier.plan().settings().hours().zone()),
                out);
    }
}
