package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From which figure to which, by the product's own KPIs. */
class AimTest {

    private static final Rubric RUBRIC = SampleCompanies.GUIDANCE.rubric();
    private static final int STEPS = 20;

    static Stream<Action> actions() {
        return SampleCompanies.GUIDANCE.catalogue().actions().stream();
    }

    /** Whatever is measured is told where it is to go: to the better side, within what it can be, or to stay where it is. */
    @ParameterizedTest
    @MethodSource("actions")
    void whatIsMeasuredGoesSomewhere(Action action) {
        Kpi kpi = RUBRIC.kpi(action.proof().kpi());
        IntStream.rangeClosed(0, STEPS).mapToObj(step -> figure(kpi, step)).forEach(today -> assertThat(
                        aim(action.proof(), today, List.of(action)))
                .as("%s of %s", kpi.id(), today)
                .satisfies(aim -> {
                    assertThat(aim.today()).contains(today);
                    assertThat(kpi.unit().allows(aim.value())).isTrue();
                    assertThat(aim.isReached() || isBetter(kpi, aim.value(), today))
                            .isTrue();
                }));
    }

    private static boolean isBetter(Kpi kpi, Fraction value, Fraction today) {
        int comparison = value.compareTo(today);
        return kpi.better() == Kpi.Better.LOWER ? comparison <= 0 : comparison >= 0;
    }

    private static Fraction figure(Kpi kpi, int step) {
        int width = Math.min(kpi.unit().most(), 10_000) - kpi.unit().least();
        return Fraction.of(kpi.unit().least()).plus(Fraction.of(width * (long) step, STEPS));
    }

    @Test
    void aKpiOfTheRubricGoesToItsNextLevel() {
        assertThat(aim(Measure.of("first-response-time", "email"), Fraction.of(600), List.of()))
                .isEqualTo(new Aim(Optional.of(Fraction.of(600)), Threshold.Bound.UNDER, Fraction.of(240)));
    }

    @Test
    void anotherGoesAsFarAsAQuarterBringsIt() {
        assertThat(aim(Measure.of("order-status-share"), Fraction.of(30), List.of())
                        .value())
                .isEqualTo(Fraction.of(15));
        assertThat(aim(Measure.of("order-status-share"), Fraction.of(12), List.of())
                        .value())
                .as("what is enough")
                .isEqualTo(Fraction.of(10));
        assertThat(aim(Measure.of("order-status-share"), Fraction.of(8), List.of())
                        .isReached())
                .isTrue();
    }

    @Test
    void withoutAFigureNothingIsSaidThatDependsOnIt() {
        CompanyPlan plan = plan(Measurements.NONE);

        assertThat(Aim.of(Measure.of("order-status-share"), RUBRIC, plan, List.of()))
                .isEmpty();
        assertThat(Aim.of(Measure.of("self-service-rate"), RUBRIC, plan, List.of()))
                .hasValueSatisfying(aim -> assertThat(aim.today()).isEmpty());
    }

    @Test
    void whatIsToBeCompleteIsSoWhateverItIsToday() {
        assertThat(Aim.of(Measure.of("checklist-share"), RUBRIC, plan(Measurements.NONE), List.of()))
                .hasValueSatisfying(aim -> assertThat(aim.value()).isEqualTo(Fraction.of(100)));
    }

    private static Aim aim(Measure measure, Fraction today, List<Action> proven) {
        return Aim.of(measure, RUBRIC, plan(Measurements.NONE.with(measure, today)), proven)
                .orElseThrow();
    }

    private static CompanyPlan plan(Measurements measurements) {
        SampleCompanies company = SampleCompanies.PERFECT;
        return SampleCompanies.plan(company.answers().answers(), measurements, company.settings(), Map.of());
    }
}
