package org.astrolabio.core.scoring;

import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.MaturityLevel;

/**
 * The score of one dimension in which at least one question applies.
 *
 * @param weight its share of the overall score, 0–1, after dimensions in which nothing applies passed theirs on
 */
public record DimensionScore(String dimension, Score score, MaturityLevel level, Fraction weight) {}
