package org.astrolabio.core.scoring;

/**
 * How much of the questionnaire a scorecard rests on, in scored questions that apply.
 *
 * @param answered with an answer other than "No lo sé" and "No aplica"
 * @param unknown answered with "No lo sé"
 * @param notApplicable answered with "No aplica"
 */
public record Coverage(int answered, int unknown, int notApplicable) {}
