package org.astrolabio.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.core.service.ServiceLevel.ABOVE_AVERAGE;
import static org.astrolabio.core.service.ServiceLevel.AVERAGE;
import static org.astrolabio.core.service.ServiceLevel.BELOW_AVERAGE;
import static org.astrolabio.core.service.ServiceLevel.STELLAR;
import static org.astrolabio.core.service.ServiceLevel.UNACCEPTABLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.definition.RealQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The product's rubric at its edges, and how it rates the service as a whole (source: {@code service-levels}). */
class RealRubricTest {

    private static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();
    private static final Rubric RUBRIC = RealQuestionnaire.guidance().rubric();
    private static final ServiceRater RATER = new ServiceRater(QUESTIONNAIRE, RUBRIC);
    private static final AnswerSheet BEST = RealQuestionnaire.best(QUESTIONNAIRE);
    private static final AnswerSheet WORST = RealQuestionnaire.worst(QUESTIONNAIRE);
    private static final Measure BY_EMAIL = Measure.of("first-response-time", "email");
    private static final Measure SOLVED_BY_EMAIL = Measure.of("average-resolution-time", "email");
    private static final Measure STARS = Measure.of("csat-mean");
    private static final Measure SELF_SERVICE = Measure.of("self-service-rate");

    /**
     * The worst value that still reaches stellar, above average, average and below average, and whether the value itself
     * does ({@code =}) or only what is better.
     */
    private record Edges(String criterion, Measure measure, boolean lowerIsBetter, List<String> edges) {}

    private static final List<Edges> EDGES = List.of(
            minutes("response-time", "first-response-time", "email", "60", "240", "=1440", "=2880"),
            minutes("response-time", "first-response-time", "social-networks", "15", "240", "=1440", "=2880"),
            minutes("response-time", "first-response-time", "live-chat", "1", "5", "=10", "=60"),
            minutes("response-time", "first-response-time", "phone", "1", "5", "=10", "=60"),
            minutes("response-time", "first-response-time", "sms", "1", "5", "=10", "=60"),
            minutes("response-time", "first-response-time", "whatsapp", "1", "5", "=10", "=60"),
            minutes("resolution-time", "average-resolution-time", "email", "240", "720", "1440", "=2880"),
            minutes("resolution-time", "average-resolution-time", "live-chat", "5", "10", "30", "=60"),
            new Edges("quality", STARS, false, List.of("=4.95", "=4.8", "=4", "=3")),
            new Edges("self-service", SELF_SERVICE, false, List.of("50", "=35", "=20", "0")));

    private static Edges minutes(String criterion, String kpi, String channel, String... edges) {
        return new Edges(criterion, Measure.of(kpi, channel), true, List.of(edges));
    }

    private record Case(String criterion, Measure measure, Fraction value, ServiceLevel level) {}

    static Stream<Case> cases() {
        return EDGES.stream().flatMap(RealRubricTest::cases);
    }

    private static Stream<Case> cases(Edges scale) {
        List<Case> cases = new ArrayList<>();
        List<ServiceLevel> levels = List.of(STELLAR, ABOVE_AVERAGE, AVERAGE, BELOW_AVERAGE, UNACCEPTABLE);
        Fraction little = Fraction.of(scale.lowerIsBetter() ? -1 : 1, 1_000_000);
        for (int i = 0; i < scale.edges().size(); i++) {
            String edge = scale.edges().get(i);
            Fraction on = Fraction.of(new BigDecimal(edge.replace("=", "")));
            ServiceLevel reached = levels.get(i);
            ServiceLevel missed = levels.get(i + 1);
            cases.add(new Case(scale.criterion(), scale.measure(), on.plus(little), reached));
            cases.add(new Case(scale.criterion(), scale.measure(), on, edge.startsWith("=") ? reached : missed));
            cases.add(new Case(scale.criterion(), scale.measure(), on.minus(little), missed));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMeasuredFigureJustBetterThanOnAndJustWorseThanEachThreshold(Case at) {
        CriterionRating rating = RATER.rate(BEST, Measurements.NONE.with(at.measure(), at.value()), Map.of())
                .rating(at.criterion());

        assertThat(rating.level()).isEqualTo(at.level());
        assertThat(rating.basis())
                .isEqualTo(new CriterionRating.Measured(
                        List.of(new CriterionRating.Figure(at.measure(), at.value(), at.level()))));
    }

    @Test
    void noScaleOfTheRubricIsLeftOut() {
        assertThat(RUBRIC.criteria())
                .flatExtracting(Criterion::scales)
                .extracting(Scale::measure)
                .containsExactlyElementsOf(EDGES.stream().map(Edges::measure).toList());
        assertThat(RUBRIC.criteria())
                .extracting(Criterion::id)
                .containsExactly(
                        "response-time",
                        "resolution-time",
                        "quality",
                        "accessibility",
                        "self-service",
                        "proactivity",
                        "delight");
    }

    @Test
    void theSlowestOfTheMeasuredChannelsCounts() {
        Measurements measurements = Measurements.NONE
                .with(BY_EMAIL, Fraction.of(3000))
                .with(Measure.of("first-response-time", "live-chat"), Fraction.of(1, 2));

        CriterionRating rating = RATER.rate(BEST, measurements, Map.of()).rating("response-time");

        assertThat(rating.level()).isEqualTo(UNACCEPTABLE);
        assertThat(((CriterionRating.Measured) rating.basis()).figures())
                .extracting(CriterionRating.Figure::level)
                .containsExactly(UNACCEPTABLE, STELLAR);
    }

    @Test
    void withoutFiguresAnswersProveNoMoreThanTheyCan() {
        assertThat(RATER.rate(BEST, Measurements.NONE, Map.of()).ratings())
                .extracting(CriterionRating::level)
                .containsExactly(AVERAGE, AVERAGE, AVERAGE, ABOVE_AVERAGE, ABOVE_AVERAGE, AVERAGE, AVERAGE);
        assertThat(RATER.rate(WORST, Measurements.NONE, Map.of()).ratings())
                .extracting(CriterionRating::level)
                .containsOnly(UNACCEPTABLE);
    }

    /** One channel is too few, two are below average, and e-mail with one that answers at once is average. */
    @ParameterizedTest
    @CsvSource({
        "email, UNACCEPTABLE",
        "phone, UNACCEPTABLE",
        "email web-form, UNACCEPTABLE",
        "email help-centre chatbot, UNACCEPTABLE",
        "email social-networks, BELOW_AVERAGE",
        "web-form live-chat, BELOW_AVERAGE",
        "phone live-chat, BELOW_AVERAGE",
        "phone sms, BELOW_AVERAGE",
        "live-chat whatsapp, BELOW_AVERAGE",
        "whatsapp video-call, BELOW_AVERAGE",
        "social-networks sms, BELOW_AVERAGE",
        "sms video-call, BELOW_AVERAGE",
        "email live-chat, AVERAGE",
        "email whatsapp, AVERAGE",
        "email phone, AVERAGE",
        "email phone live-chat social-networks, AVERAGE",
        "email phone live-chat social-networks whatsapp, ABOVE_AVERAGE",
        "email phone live-chat social-networks sms, ABOVE_AVERAGE",
        "email phone live-chat whatsapp sms, AVERAGE"
    })
    void channels(String channels, ServiceLevel level) {
        AnswerSheet sheet = WORST.with(Map.of(
                "customer-service.channels",
                new Answer.ChosenSeveral(new LinkedHashSet<>(Arrays.asList(channels.split(" "))))));

        assertThat(RATER.rate(sheet, Measurements.NONE, Map.of())
                        .rating("accessibility")
                        .level())
                .isEqualTo(level);
    }

    /** All criteria stellar but one that stands for speed: the whole is no better than that, and delight is worth nothing. */
    @ParameterizedTest
    @CsvSource({
        "2881, 60, UNACCEPTABLE",
        "1441, 60, BELOW_AVERAGE",
        "30, 2881, UNACCEPTABLE",
        "30, 1440, BELOW_AVERAGE",
        "2881, 1440, UNACCEPTABLE"
    })
    void theWholeIsHeldDownBySpeed(int response, int resolution, ServiceLevel whole) {
        ServiceProfile slow = profile(response, resolution, STELLAR);

        assertThat(slow.whole()).isEqualTo(whole);
        assertThat(slow.heldDownBySpeed()).isTrue();
        assertThat(slow.delightCounts()).isFalse();
        assertThat(profile(response, resolution, UNACCEPTABLE).points()).isEqualTo(slow.points());
    }

    @Test
    void delightCountsAsSoonAsResponseAndResolutionAreAverage() {
        ServiceProfile average = profile(1440, 1439, STELLAR);

        assertThat(average.delightCounts()).isTrue();
        assertThat(average.heldDownBySpeed()).isFalse();
        assertThat(average.points())
                .isGreaterThan(profile(1440, 1439, UNACCEPTABLE).points());
    }

    @Test
    void allStellarIsStellarAndAHundredPoints() {
        assertThat(profile(59, 239, STELLAR).whole()).isEqualTo(STELLAR);
        assertThat(profile(59, 239, STELLAR).points()).isEqualTo(Fraction.of(100));
        assertThat(profile(59, 239, ABOVE_AVERAGE).whole()).isEqualTo(ABOVE_AVERAGE);
    }

    private static ServiceProfile profile(int response, int resolution, ServiceLevel delight) {
        Measurements measurements = Measurements.NONE
                .with(BY_EMAIL, Fraction.of(response))
                .with(SOLVED_BY_EMAIL, Fraction.of(resolution))
                .with(STARS, Fraction.of(5))
                .with(SELF_SERVICE, Fraction.of(60));
        Set<String> raised = Set.of("accessibility", "proactivity");
        Map<String, ServiceLevel> levels = new java.util.HashMap<>();
        raised.forEach(criterion -> levels.put(criterion, STELLAR));
        levels.put("delight", delight);
        return RATER.rate(WORST, measurements, levels);
    }
}
