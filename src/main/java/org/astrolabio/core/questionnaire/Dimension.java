package org.astrolabio.core.questionnaire;

/**
 * A side of the company that gets a score of its own.
 *
 * @param weight its share of the overall score, 0–1; the weights of a questionnaire sum to 1
 */
public record Dimension(String id, Fraction weight) {}
