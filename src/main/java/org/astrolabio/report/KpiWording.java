package org.astrolabio.report;

import java.util.Locale;
import java.util.Optional;
import org.astrolabio.customerservice.CriterionRating;
import org.astrolabio.customerservice.Kpi;
import org.astrolabio.customerservice.Measure;
import org.astrolabio.customerservice.Scale;
import org.astrolabio.customerservice.ServiceLevel;
import org.astrolabio.customerservice.Threshold;
import org.astrolabio.questionnaire.Fraction;

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

    /** What to reach next: the threshold of the next level where the rubric has one, else the direction. */
    String target(Measure measure) {
        return threshold(measure)
                .map(threshold -> plan.say(
                        "report.target-"
                                + threshold
                                        .bound()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        value(measure, threshold.value())))
                .orElseGet(() -> plan.say("report.target-"
                        + plan.guidance()
                                .rubric()
                                .kpi(measure.kpi())
                                .better()
                                .name()
                                .toLowerCase(Locale.ROOT)));
    }

    private Optional<Threshold> threshold(Measure measure) {
        for (CriterionRating rating : plan.service().ratings()) {
            for (Scale scale :
                    plan.guidance().rubric().criterion(rating.criterion()).scales()) {
                if (scale.measure().equals(measure)) {
                    ServiceLevel next = rating.level().next().orElse(ServiceLevel.STELLAR);
                    return scale.target(next.isBelow(ServiceLevel.AVERAGE) ? ServiceLevel.AVERAGE : next);
                }
            }
        }
        return Optional.empty();
    }
}
