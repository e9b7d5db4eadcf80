package org.astrolabio.core.service;

import java.util.List;
import java.util.Set;

/**
 * The rubric of customer service.
 *
 * @param criteria the most important first
 * @param speed ids of the criteria that stand for speed
 * @param speedFrom while one of them is below this level, the whole is held down and delight does not count
 * @param delight id of the criterion that counts last
 * @param kpis all KPIs by which it can be measured, and those that prove actions
 */
public record Rubric(
        List<Criterion> criteria,
        Set<String> speed,
        ServiceLevel speedFrom,
        String delight,
        List<String> channels,
        List<Kpi> kpis) {
    /** Of a questionnaire without one: nothing is rated. */
    public static final Rubric NONE =
            new Rubric(List.of(), Set.of(), ServiceLevel.UNACCEPTABLE, "", List.of(), List.of());

    public Rubric {
        criteria = List.copyOf(criteria);
        speed = Set.copyOf(speed);
        channels = List.copyOf(channels);
        kpis = List.copyOf(kpis);
    }

    /** @throws IllegalArgumentException if there is no such KPI */
    public Kpi kpi(String id) {
        return kpis.stream()
                .filter(kpi -> kpi.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No KPI " + id));
    }

    /** @throws IllegalArgumentException if there is no such criterion */
    public Criterion criterion(String id) {
        return criteria.stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No criterion " + id));
    }
}
