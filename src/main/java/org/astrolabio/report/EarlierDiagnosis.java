package org.astrolabio.report;

import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Questionnaire;

/**
 * A diagnosis of the same company that a report looks back at.
 *
 * @param questionnaire the version that it was made under
 */
public record EarlierDiagnosis(Diagnosis diagnosis, Questionnaire questionnaire) {}
