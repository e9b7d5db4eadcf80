package org.astrolabio.results;

import org.astrolabio.diagnosis.Diagnosis;
import org.astrolabio.questionnaire.Questionnaire;

/**
 * A diagnosis with what puts it into words.
 *
 * @param questionnaire the version that it was answered under
 */
public record ShownDiagnosis(Diagnosis diagnosis, Questionnaire questionnaire) {}
