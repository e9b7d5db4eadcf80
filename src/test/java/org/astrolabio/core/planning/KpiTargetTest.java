package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;
import org.astrolabio.core.service.ServiceRater;
import org.astrolabio.core.service.Threshold;
import org.astrolabio.definition.RealQuestionnaire;
import org.junit.jupiter.api.Test;

/** Targets by the product's own rubric. */
class KpiTargetTest {

    private static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();
    private static final Guidance GUIDANCE = RealQuestionnaire.guidance();
    private static final Measure EMAIL = Measure.of("first-response-time", "email");
    private static final Measure CHAT = Measure.of("first-response-time", "live-chat");
    private static final Measure SELF_SERVICE = Measure.of("self-service-rate");

    @Test
    void eachMeasuredChannelAimsAboveItsOwnFigure() {
        ServiceProfile slowByEmail =
                profile(Measurements.NONE.with(EMAIL, Fraction.of(5000)).with(CHAT, Fraction.of(2)));

        assertThat(target(EMAIL, slowByEmail))
                .isEqualTo(threshold(ServiceLevel.AVERAGE, Threshold.Bound.AT_MOST, 1440));
        assertThat(target(CHAT, slowByEmail)).isEqualTo(threshold(ServiceLevel.STELLAR, Threshold.Bound.UNDER, 1));
    }

    @Test
    void whatIsNotMeasuredAimsAboveItsCriterion() {
        ServiceProfile average = profile(Measurements.NONE.with(EMAIL, Fraction.of(1000)));

        assertThat(target(CHAT, average)).isEqualTo(threshold(ServiceLevel.ABOVE_AVERAGE, Threshold.Bound.UNDER, 5));
    }

    @Test
    void theBestStaysTheTarget() {
        assertThat(target(EMAIL, profile(Measurements.NONE.with(EMAIL, Fraction.of(5)))))
                .isEqualTo(threshold(ServiceLevel.STELLAR, Threshold.Bound.UNDER, 60));
    }

    @Test
    void anActionAimsAtTheLevelThatItBrings() {
        Action portal = GUIDANCE.catalogue().action("customer-portal");
        assertThat(portal.criteria()).containsEntry("self-service", ServiceLevel.STELLAR);
        ServiceProfile nothing = profile(Measurements.NONE);

        assertThat(target(SELF_SERVICE, nothing))
                .isEqualTo(threshold(ServiceLevel.AVERAGE, Threshold.Bound.AT_LEAST, 20));
        assertThat(target(SELF_SERVICE, nothing, portal))
                .isEqualTo(threshold(ServiceLevel.STELLAR, Threshold.Bound.OVER, 50));
    }

    @Test
    void aKpiWithoutAScaleHasNone() {
        assertThat(KpiTarget.of(Measure.of("nps"), GUIDANCE.rubric(), profile(Measurements.NONE), List.of()))
                .isEmpty();
    }

    private static ServiceProfile profile(Measurements measurements) {
        return new ServiceRater(QUESTIONNAIRE, GUIDANCE.rubric())
                .rate(RealQuestionnaire.worst(QUESTIONNAIRE), measurements, Map.of());
    }

    private static Threshold target(Measure measure, ServiceProfile today, Action... proven) {
        return KpiTarget.of(measure, GUIDANCE.rubric(), today, List.of(proven)).orElseThrow();
    }

    private static Threshold threshold(ServiceLevel level, Threshold.Bound bound, int value) {
        return new Threshold(level, bound, Fraction.of(value));
    }
}
