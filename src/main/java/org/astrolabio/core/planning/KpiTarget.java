package org.astrolabio.core.planning;

import java.util.Collection;
import java.util.Optional;
import org.astrolabio.core.service.Criterion;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.Scale;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;
import org.astrolabio.core.service.Threshold;

/** What a KPI has to reach next. */
public final class KpiTarget {

    private KpiTarget() {}

    /**
     * The threshold of the level above the one that the KPI's own figure gives or, where it is not measured, that its
     * criterion has. Nobody aims below average, nor below what an action brings when it is done. Empty where the rubric
     * rates nothing by the KPI.
     *
     * @param proven the actions that the KPI proves
     */
    public static Optional<Threshold> of(
            Measure measure, Rubric rubric, ServiceProfile today, Collection<Action> proven) {
        for (Criterion criterion : rubric.criteria()) {
            for (Scale scale : criterion.scales()) {
                if (scale.measure().equals(measure)) {
                    ServiceLevel now = level(measure, today.rating(criterion.id()));
                    return scale.target(highest(now.next().orElse(now), criterion.id(), proven));
                }
            }
        }
        return Optional.empty();
    }

    private static ServiceLevel level(Measure measure, CriterionRating rating) {
        return rating.basis() instanceof CriterionRating.Measured(var figures)
                ? figures.stream()
                        .filter(figure -> figure.measure().equals(measure))
                        .map(CriterionRating.Figure::level)
                        .findFirst()
                        .orElse(rating.level())
                : rating.level();
    }

    private static ServiceLevel highest(ServiceLevel next, String criterion, Collection<Action> proven) {
        ServiceLevel highest = next.isBelow(ServiceLevel.AVERAGE) ? ServiceLevel.AVERAGE : next;
        for (Action action : proven) {
            ServiceLevel brought = action.criteria().getOrDefault(criterion, ServiceLevel.UNACCEPTABLE);
            highest = highest.isBelow(brought) ? brought : highest;
        }
        return highest;
    }
}
