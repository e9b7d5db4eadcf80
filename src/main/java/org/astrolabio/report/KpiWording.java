package org.astrolabio.report;

import java.util.Collection;
import java.util.Locale;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.KpiTarget;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Rubric;

/** Values and targets of KPIs in words. */
record KpiWording(PlanEdition plan) {

    /** A figure with its unit. */
    String value(Measure measure, Fraction value) {
        return plan.figures().value(unit(measure), value);
    }

    /** What to reach next: a threshold where the rubric has one, else the direction. */
    String target(Measure measure, Collection<Action> proven) {
        Rubric rubric = plan.guidance().rubric();
        return KpiTarget.of(measure, rubric, plan.service(), proven)
                .map(threshold -> plan.figures().threshold(unit(measure), threshold))
                .orElseGet(() -> plan.say(
                        "report.target-" + code(rubric.kpi(measure.kpi()).better())));
    }

    private Kpi.Unit unit(Measure measure) {
        return plan.guidance().rubric().kpi(measure.kpi()).unit();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
