package org.astrolabio.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.language.Messages;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.report.Dossier;
import org.astrolabio.report.PlanFiles;
import org.astrolabio.report.PlanFormat;
import org.springframework.stereotype.Service;

/** Gives the plan as a file to whoever holds the key of its assessment. */
@Service
public class DownloadPlan {

    private final OpenPlan openPlan;
    private final PlanFiles planFiles;
    private final Messages messages;
    private final Clock clock;
    private final Workbench workbench;

    DownloadPlan(OpenPlan openPlan, PlanFiles planFiles, Messages messages, Clock clock, Workbench workbench) {
        this.openPlan = openPlan;
        this.planFiles = planFiles;
        this.messages = messages;
        this.clock = clock;
        this.workbench = workbench;
    }

    /**
     * The plan as it stands, made in memory.
     *
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     * @throws TooManyFiles if so many are wanted at once that its turn does not come in time
     */
    public PlanFile download(AccessKey key, PlanFormat format, Locale language) {
        return workbench.make(() -> make(key, format, language));
    }

    private PlanFile make(AccessKey key, PlanFormat format, Locale language) {
        OpenedPlan opened = openPlan.open(key);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            planFiles.write(
                    format,
                    new Dossier(opened.diagnosis(), opened.questionnaire(), opened.guidance(), opened.plan()),
                    language,
                    clock.instant(),
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String company = opened.diagnosis().company().name();
        return new PlanFile(messages.text(language, "results.plan-file", company), format, file.toByteArray());
    }
}
