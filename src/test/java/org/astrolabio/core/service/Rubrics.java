package org.astrolabio.core.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;

/** Rubrics for tests. */
public final class Rubrics {

    private Rubrics() {}

    /** Speed is measured by e-mail and phone, or is unacceptable; delight is below average whatever is answered. */
    public static Rubric small() {
        return new Rubric(
                List.of(
                        new Criterion("speed", 3, List.of(minutes("email"), minutes("phone")), new LinkedHashMap<>()),
                        new Criterion(
                                "delight",
                                1,
                                List.of(),
                                new LinkedHashMap<>(Map.of(ServiceLevel.BELOW_AVERAGE, Condition.ALWAYS)))),
                Set.of("speed"),
                ServiceLevel.AVERAGE,
                "delight",
                List.of("email", "phone"),
                List.of(
                        new Kpi(
                                "response",
                                true,
                                Kpi.Unit.MINUTES,
                                Kpi.Better.LOWER,
                                true,
                                new Calculation.Mean("minutes", "tickets"),
                                Optional.empty()),
                        new Kpi(
                                "stars",
                                false,
                                Kpi.Unit.STARS,
                                Kpi.Better.HIGHER,
                                true,
                                new Calculation.Mean("stars", "answers"),
                                Optional.empty()),
                        new Kpi(
                                "solved",
                                false,
                                Kpi.Unit.PERCENT,
                                Kpi.Better.HIGHER,
                                true,
                                new Calculation.Share("solved", "tickets"),
                                Optional.empty())));
    }

    private static Scale minutes(String channel) {
        return new Scale(
                Measure.of("response", channel),
                List.of(
                        new Threshold(ServiceLevel.STELLAR, Threshold.Bound.UNDER, Fraction.of(60)),
                        new Threshold(ServiceLevel.AVERAGE, Threshold.Bound.AT_MOST, Fraction.of(1440))));
    }
}
