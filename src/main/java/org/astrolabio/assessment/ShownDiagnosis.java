package org.astrolabio.assessment;

import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Questionnaire;

/**
 * A diagnosis with what puts it into words.
 *
 * @param questionnaire the version that it was answered under
 */
public record ShownDiagnosis(Diagnosis diagnosis, Questionnaire questionnaire) {}
