package org.astrolabio.core.questionnaire;

/**
 * One of the choices of a question.
 *
 * @param id unique within its question
 * @param points share of the question reached by choosing it, 0–1; 0 where the question is not scored
 * @param exclusive whether choosing it excludes all others, as "none of these" does
 */
public record Option(String id, Fraction points, boolean exclusive) {}
