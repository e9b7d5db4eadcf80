package org.astrolabio.core.planning;

import java.util.HashSet;
import java.util.Set;
import org.astrolabio.core.markets.ServiceHours;

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

    /**
     * What was set on a page, brought together with what was set elsewhere meanwhile: where this differs from what the page
     * had shown, this; elsewhere what is stored.
     */
    public PlanSettings since(PlanSettings shown, PlanSettings stored) {
        return new PlanSettings(
                hoursPerMonth == shown.hoursPerMonth ? stored.hoursPerMonth : hoursPerMonth,
                since(languages, shown.languages, stored.languages),
                hours.since(shown.hours, stored.hours));
    }

    private static <T> Set<T> since(Set<T> chosen, Set<T> shown, Set<T> stored) {
        Set<T> together = new HashSet<>(stored);
        shown.stream().filter(one -> !chosen.contains(one)).forEach(together::remove);
        chosen.stream().filter(one -> !shown.contains(one)).forEach(together::add);
        return together;
    }
}
