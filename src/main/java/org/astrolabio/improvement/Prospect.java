package org.astrolabio.improvement;

import org.astrolabio.questionnaire.Fraction;

/**
 * An action that would change something for the company as it stands.
 *
 * @param gain points of the overall score that it alone adds
 * @param serviceGain points of the service profile that it alone adds
 * @param ownPriority gain × need of the markets × confidence ÷ effort
 */
record Prospect(Action action, Fraction gain, Fraction serviceGain, Fraction ownPriority) {}
