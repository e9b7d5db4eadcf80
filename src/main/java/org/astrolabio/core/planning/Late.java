package org.astrolabio.core.planning;

import java.util.OptionalInt;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * What most holds a company back, where the first 90 days do not see the end of the work on it.
 *
 * @param action that ends later
 * @param hours of its work within the first 90 days
 * @param enoughHours hours a month with which it would end in time; none where it is not for want of hours
 * @param tooDear whether it costs more than may be spent
 */
public record Late(PlannedAction action, Fraction hours, OptionalInt enoughHours, boolean tooDear) {}
