package org.astrolabio.rehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.demonstration.Population;
import org.astrolabio.demonstration.SyntheticCompany;
import org.astrolabio.diagnosis.DiagnosisJson;
import org.astrolabio.diagnosis.DiagnosisPlanner;
import org.astrolabio.report.DiagnosisPdf;
import org.astrolabio.report.Dossier;
import org.astrolabio.report.Extent;
import org.astrolabio.report.Reader;
import org.springframework.stereotype.Component;

/** Diagnoses invented companies, plans for them and writes their reports to nowhere. Of none of it anything is stored. */
@Component
final class Rehearsal {

    private static final long SEED = 1;

    private final Questionnaires questionnaires;
    private final DiagnosisPlanner planner;
    private final DiagnosisPdf pdf;
    private final Clock clock;

    Rehearsal(Questionnaires questionnaires, DiagnosisPlanner planner, DiagnosisPdf pdf, Clock clock) {
        this.questionnaires = questionnaires;
        this.planner = planner;
        this.pdf = pdf;
        this.clock = clock;
    }

    /**
     * Goes on until the time is over, and ends soon after an interrupt; at least one company comes to its end.
     *
     * @return with how many companies
     */
    int rehearse(Duration time) {
        Questionnaire questionnaire = questionnaires.current();
        Population population = new Population(questionnaire, SEED);
        long begun = System.nanoTime();
        int companies = 0;
        do {
            SyntheticCompany company = population.company(companies);
            questionnaire.languages().forEach(language -> rehearse(company, questionnaire, language));
            companies++;
        } while (System.nanoTime() - begun < time.toNanos()
                && !Thread.currentThread().isInterrupted());
        return companies;
    }

    private void rehearse(SyntheticCompany company, Questionnaire questionnaire, Locale language) {
        Guidance guidance = questionnaires.guidance();
        AnswerSheetReading.Valid answered = new AnswerSheetReading.Valid(company.company(), company.sheet());
        Diagnosis diagnosis = answered.diagnosed(questionnaire, guidance.rubric(), clock);
        CompanyPlan plan = planner.first(diagnosis, questionnaire, guidance, answered.plan());
        DiagnosisJson.write(diagnosis, plan, guidance.texts(language));
        try {
            pdf.write(
                    new Dossier(diagnosis, questionnaire, guidance, plan),
                    Extent.WHOLE,
                    new Reader(language, plan.settings().hours().zone()),
                    OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
