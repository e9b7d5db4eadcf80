package org.astrolabio.assessment;

import java.util.UUID;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Questionnaire;

/**
 * A diagnosis that somebody may see, with what puts it into words.
 *
 * @param company whose it is
 * @param questionnaire the version that it was answered under
 */
public record ShownDiagnosis(UUID assessment, UUID company, Diagnosis diagnosis, Questionnaire questionnaire) {}
