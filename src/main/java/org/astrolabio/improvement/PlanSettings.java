package org.astrolabio.improvement;

import java.util.Set;
import org.astrolabio.markets.ServiceHours;

/**
 * What is asked with the plan, and can be changed at any time.
 *
 * @param hoursPerMonth that the team has for it, 0–400
 * @param languages in which somebody can serve customers, ISO 639
 * @param hours in which somebody answers
 */
public record PlanSettings(int hoursPerMonth, Set<String> languages, ServiceHours hours) {

    public static final int MOST_HOURS = 400;

    /** @throws IllegalArgumentException if the hours are outside 0–400 */
    public PlanSettings {
        if (hoursPerMonth < 0 || hoursPerMonth > MOST_HOURS) {
            throw new IllegalArgumentException("Hours per month lie within 0 and 400: " + hoursPerMonth);
        }
        languages = Set.copyOf(languages);
    }

    public PlanSettings withHoursPerMonth(int hoursPerMonth) {
        return new PlanSettings(hoursPerMonth, languages, hours);
    }
}
