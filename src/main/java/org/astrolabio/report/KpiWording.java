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

    private static final Fraction HOUR = Fraction.of(60);
    private static final int DECIMALS = 1;

    /** A figure with its unit. */
    String value(Measure measure, Fraction value) {
        Kpi kpi = plan.guidance().rubric().kpi(measure.kpi());
        boolean inHours = kpi.unit() == Kpi.Unit.MINUTES && value.compareTo(HOUR) >= 0;
        Fraction shown = inHours ? value.dividedBy(HOUR) : value;
        String unit = inHours ? "hours" : kpi.unit().name().toLowerCase(Locale.ROOT);
        return plan.say("report.unit-" + unit, plan.edition().number(shown, DECIMALS));
    }

    /** What to reach next: a threshold where the rubric has one, else the direction. */
    String target(Measure measure, Collection<Action> proven) {
        Rubric rubric = plan.guidance().rubric();
        return KpiTarget.of(measure, rubric, plan.service(), proven)
                .map(threshold ->
                        plan.say("report.target-" + code(threshold.bound()), value(measure, threshold.value())))
                .orElseGet(() -> plan.say(
                        "report.target-" + code(rubric.kpi(measure.kpi()).better())));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
