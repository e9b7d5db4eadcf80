package org.astrolabio.core.questionnaire;

/**
 * What counts as a strength or a weakness.
 *
 * @param strengthFrom share of a question's points, 0–1, from which it is a strength
 * @param weaknessBelow share of a question's points, 0–1, below which it is a weakness
 * @param most how many of each are listed at most
 */
public record Highlights(Fraction strengthFrom, Fraction weaknessBelow, int most) {}
