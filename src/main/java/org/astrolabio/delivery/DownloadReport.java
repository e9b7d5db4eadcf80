package org.astrolabio.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.comparison.ShowComparison;
import org.astrolabio.history.ShowHistory;
import org.astrolabio.language.Messages;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.report.ComparedWith;
import org.astrolabio.report.DiagnosisPdf;
import org.astrolabio.report.Dossier;
import org.astrolabio.report.EarlierDiagnosis;
import org.astrolabio.report.Extent;
import org.astrolabio.report.Reader;
import org.springframework.stereotype.Service;

/** Gives the report of a diagnosis, with its plan as it stands, to whoever holds the key of its assessment. */
@Service
public class DownloadReport {

    private final OpenPlan openPlan;
    private final ShowComparison showComparison;
    private final ShowHistory showHistory;
    private final DiagnosisPdf diagnosisPdf;
    private final Messages messages;
    private final Workbench workbench;

    public DownloadReport(
            OpenPlan openPlan,
            ShowComparison showComparison,
            ShowHistory showHistory,
            DiagnosisPdf diagnosisPdf,
            Messages messages,
            Workbench workbench) {
        this.openPlan = openPlan;
        this.showComparison = showComparison;
        this.showHistory = showHistory;
        this.diagnosisPdf = diagnosisPdf;
        this.messages = messages;
        this.workbench = workbench;
    }

    /**
     * The report, its annex or both, whole, made in memory.
     *
     * @param zone of the reader; that of the company's service hours where it is not known
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     * @throws TooManyFiles if so many are wanted at once that its turn does not come in time
     */
    public Report download(AccessKey key, Extent extent, Locale language, Optional<ZoneId> zone) {
        return workbench.make(() -> make(key, extent, language, zone));
    }

    private Report make(AccessKey key, Extent extent, Locale language, Optional<ZoneId> zone) {
        OpenedPlan opened = openPlan.open(key);
        ComparedWith compared = new ComparedWith(
                showHistory
                        .show(key, opened.shown())
                        .before(key.assessment())
                        .map(made -> new EarlierDiagnosis(made.diagnosis(), made.questionnaire())),
                Optional.of(showComparison.show(opened.shown()).peers()));
        Dossier dossier =
                new Dossier(opened.diagnosis(), opened.questionnaire(), opened.guidance(), opened.plan(), compared);
        Reader reader = new Reader(
                language, zone.orElse(opened.plan().settings().hours().zone()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            diagnosisPdf.write(dossier, extent, reader, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String company = opened.diagnosis().company().name();
        return new Report(messages.text(language, "results.file-" + extent.code(), company), pdf.toByteArray());
    }
}
