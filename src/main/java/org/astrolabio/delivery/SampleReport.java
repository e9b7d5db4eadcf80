package org.astrolabio.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.definition.AnswerSheetFile;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.diagnosis.DiagnosisPlanner;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.astrolabio.report.DiagnosisPdf;
import org.astrolabio.report.Dossier;
import org.astrolabio.report.Extent;
import org.astrolabio.report.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The report of an invented company under the current questionnaire, for whoever wants to see what comes out before
 * answering anything. Made when it is first asked for in a language, then kept.
 */
@Service
public class SampleReport {

    private static final Logger LOG = LoggerFactory.getLogger(SampleReport.class);
    private static final String SHEET = "company.yaml";

    private final Questionnaires questionnaires;
    private final DiagnosisPlanner planner;
    private final Messages messages;
    private final CountryNames countries;
    private final Regions regions;
    private final Clock clock;
    private final Workbench workbench;
    private final Optional<AnswerSheetReading.Valid> sheet;
    private final Map<Locale, Report> kept = new ConcurrentHashMap<>();

    SampleReport(
            Questionnaires questionnaires,
            DiagnosisPlanner planner,
            Messages messages,
            CountryNames countries,
            Regions regions,
            Clock clock,
            Workbench workbench) {
        this.questionnaires = questionnaires;
        this.planner = planner;
        this.messages = messages;
        this.countries = countries;
        this.regions = regions;
        this.clock = clock;
        this.workbench = workbench;
        this.sheet = read(questionnaires);
    }

    /** Whether there is one: a questionnaire of the operator's own may ask for what the sample does not answer. */
    public boolean isThere() {
        return sheet.isPresent();
    }

    /**
     * The report in the reader's language; absent if there is none.
     *
     * @throws TooManyFiles if so many files are wanted at once that its turn does not come in time
     */
    public Optional<Report> in(Locale language) {
        Locale spoken = Languages.closestTo(language);
        return sheet.map(answered -> Optional.ofNullable(kept.get(spoken))
                .orElseGet(() -> workbench.make(() -> kept.computeIfAbsent(spoken, asked -> make(answered, asked)))));
    }

    private static Optional<AnswerSheetReading.Valid> read(Questionnaires questionnaires) {
        return switch (AnswerSheetFile.read(
                SHEET,
                content(),
                questionnaires.current(),
                questionnaires.guidance().rubric())) {
            case AnswerSheetReading.Valid valid -> Optional.of(valid);
            case AnswerSheetReading.Invalid(var problems) -> {
                LOG.warn(
                        "No sample report is offered: {} problems of its answers with this questionnaire",
                        problems.size());
                yield Optional.empty();
            }
        };
    }

    private Report make(AnswerSheetReading.Valid answered, Locale language) {
        Questionnaire questionnaire = questionnaires.current();
        Guidance guidance = questionnaires.guidance();
        Diagnosis diagnosis = answered.diagnosed(questionnaire, guidance.rubric(), clock);
        CompanyPlan plan = planner.first(diagnosis, questionnaire, guidance, answered.plan());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new DiagnosisPdf(messages, countries, regions, DataKind.DEMONSTRATION)
                    .write(
                            new Dossier(diagnosis, questionnaire, guidance, plan),
                            Extent.REPORT,
                            new Reader(language, plan.settings().hours().zone()),
                            pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Report(
                messages.text(
                        language, "results.file-sample", diagnosis.company().name()),
                pdf.toByteArray());
    }

    private static byte[] content() {
        try (InputStream stream =
                Objects.requireNonNull(SampleReport.class.getResourceAsStream("/sample/company.yaml"))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
