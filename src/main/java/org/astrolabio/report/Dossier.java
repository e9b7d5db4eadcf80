package org.astrolabio.report;

import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;

/**
 * Everything that is told of a company, and that its files are made of.
 *
 * @param questionnaire the one that the diagnosis was made with
 * @param guidance of the same version; without a rubric, nothing is told beyond the diagnosis
 * @param plan made from the diagnosis
 * @param compared what the diagnosis is set beside
 */
public record Dossier(
        Diagnosis diagnosis, Questionnaire questionnaire, Guidance guidance, CompanyPlan plan, ComparedWith compared) {

    /** @throws IllegalArgumentException if the diagnosis was made with another questionnaire */
    public Dossier {
        if (!diagnosis.questionnaireHash().equals(questionnaire.hash())) {
            throw new IllegalArgumentException("The diagnosis was made with questionnaire "
                    + diagnosis.questionnaireHash() + ", not " + questionnaire.hash());
        }
    }

    /** One that is set beside nothing. */
    public Dossier(Diagnosis diagnosis, Questionnaire questionnaire, Guidance guidance, CompanyPlan plan) {
        this(diagnosis, questionnaire, guidance, plan, ComparedWith.NOTHING);
    }
}
