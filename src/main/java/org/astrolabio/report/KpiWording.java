package org.astrolabio.report;

import java.util.Collection;
import java.util.Optional;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.KpiTarget;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;

/** Values and targets of KPIs in words. */
record KpiWording(PlanEdition plan) {

    /** A figure with its unit. */
    String value(Measure measure, Fraction value) {
        return plan.figures().value(unit(measure), value);
    }

    /** What to reach next: a threshold where the rubric has one, else the direction. */
    String target(Measure measure, Collection<Action> proven) {
        return threshold(measure, proven)
                .orElseGet(() -> plan.say("report.target-"
                        + ConstantId.of(
                                plan.guidance().rubric().kpi(measure.kpi()).better())));
    }

    /** What to reach next; absent where the rubric has no threshold. */
    Optional<String> threshold(Measure measure, Collection<Action> proven) {
        return KpiTarget.of(measure, plan.guidance().rubric(), plan.service(), proven)
                .map(threshold -> plan.figures().threshold(unit(measure), threshold));
    }

    private Kpi.Unit unit(Measure measure) {
        return plan.guidance().rubric().kpi(measure.kpi()).unit();
    }
}
