package org.astrolabio.assessment;

import java.time.Instant;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.service.Measurements;

/**
 * A correction of a finished assessment that is neither saved nor discarded.
 *
 * @param since when it was begun
 * @param answers as they were before
 * @param measurements as they were before
 * @param company as it was described before
 */
public record Correction(Instant since, AnswerSheet answers, Measurements measurements, CompanyDraft company) {}
