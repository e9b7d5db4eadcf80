package org.astrolabio.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.language.Messages;
import org.astrolabio.report.DiagnosisPdf;
import org.springframework.stereotype.Service;

/** Gives the report of a diagnosis to whoever holds the key of its assessment. */
@Service
public class DownloadReport {

    private final ShowDiagnosis showDiagnosis;
    private final DiagnosisPdf diagnosisPdf;
    private final Messages messages;

    DownloadReport(ShowDiagnosis showDiagnosis, DiagnosisPdf diagnosisPdf, Messages messages) {
        this.showDiagnosis = showDiagnosis;
        this.diagnosisPdf = diagnosisPdf;
        this.messages = messages;
    }

    /**
     * The whole report, made in memory.
     *
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     */
    public Report download(AccessKey key, Locale language) {
        ShownDiagnosis shown = showDiagnosis.show(key);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            diagnosisPdf.write(shown.diagnosis(), shown.questionnaire(), language, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String company = shown.diagnosis().company().name();
        return new Report(messages.text(language, "results.report-file", company), pdf.toByteArray());
    }
}
