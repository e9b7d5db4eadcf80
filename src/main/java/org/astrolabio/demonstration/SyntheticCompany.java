package org.astrolabio.demonstration;

import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.AnswerSheet;

/**
 * A company that does not exist.
 *
 * @param number its place in the population, from 0
 * @param company whom its diagnosis would be about
 * @param sheet answers to exactly the questions that apply, without a problem
 */
public record SyntheticCompany(long number, Company company, AnswerSheet sheet) {}
