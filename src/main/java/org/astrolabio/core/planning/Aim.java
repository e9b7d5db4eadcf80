package org.astrolabio.core.planning;

import java.util.Collection;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.Threshold;

/**
 * From what figure to which a KPI is to be brought.
 *
 * @param today the measured figure; absent where nothing was measured
 * @param bound of the value
 * @param value to reach, in the unit of the KPI
 */
public record Aim(Optional<Fraction> today, Threshold.Bound bound, Fraction value) {

    /**
     * What the rubric asks next and, where it rates nothing by the KPI, what a quarter can bring of the measured figure, or
     * of any. Empty where neither says anything.
     *
     * @param proven the actions that the KPI proves
     */
    public static Optional<Aim> of(Measure measure, Rubric rubric, CompanyPlan plan, Collection<Action> proven) {
        Optional<Fraction> today = plan.state().measurements().value(measure);
        Kpi kpi = rubric.kpi(measure.kpi());
        return KpiTarget.of(measure, rubric, plan.today().service(), proven)
                .map(threshold -> new Aim(today, threshold.bound(), threshold.value()))
                .or(() -> today.map(kpi::next)
                        .orElseGet(kpi::nextFromAnywhere)
                        .map(next -> new Aim(today, side(kpi), next)));
    }

    private static Threshold.Bound side(Kpi kpi) {
        return switch (kpi.better()) {
            case LOWER -> Threshold.Bound.AT_MOST;
            case HIGHER -> Threshold.Bound.AT_LEAST;
        };
    }

    /** Whether today's figure is as good already. */
    public boolean isReached() {
        return today.filter(figure -> bound.isReachedBy(figure, value)).isPresent();
    }
}
