package org.astrolabio.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.astrolabio.core.questionnaire.Fraction;
import org.junit.jupiter.api.Test;

class CalculationTest {

    private static final Calculation MEAN = new Calculation.Mean("minutes", "tickets");
    private static final Calculation SHARE = new Calculation.Share("solved", "total");
    private static final Calculation NPS = new Calculation.Difference("promoters", "detractors", "answers");
    private static final Calculation RETENTION = new Calculation.Retention("start", "end", "acquired");

    /** The source's example: 350 customers at the start, 300 at the end, 76 acquired in between give 64 %. */
    @Test
    void retention() {
        assertThat(RETENTION.value(counts("start", 350, "end", 300, "acquired", 76)))
                .isEqualTo(Fraction.of(64));
    }

    /** 5,400 minutes over 120 tickets are 45 minutes each. */
    @Test
    void mean() {
        assertThat(MEAN.value(counts("minutes", 5400, "tickets", 120))).isEqualTo(Fraction.of(45));
    }

    /** 90 of 240 tickets solved without an agent are 37.5 %. */
    @Test
    void share() {
        assertThat(SHARE.value(counts("solved", 90, "total", 240))).isEqualTo(Fraction.of(75, 2));
    }

    /** 60 promoters and 15 detractors among 100 answers give 45; more detractors than promoters a negative figure. */
    @Test
    void difference() {
        assertThat(NPS.value(counts("promoters", 60, "detractors", 15, "answers", 100)))
                .isEqualTo(Fraction.of(45));
        assertThat(NPS.value(counts("promoters", 10, "detractors", 40, "answers", 60)))
                .isEqualTo(Fraction.of(-50));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(SHARE.problems(counts("solved", 241, "total", 240)))
                .containsExactly(new CountProblem.MoreThan("solved", "total"));
        assertThat(SHARE.problems(counts("solved", -1, "total", 240)))
                .containsExactly(new CountProblem.Negative("solved"));
        assertThat(SHARE.problems(counts("solved", 0, "total", 0))).containsExactly(new CountProblem.Zero("total"));
        assertThat(MEAN.problems(counts("minutes", 10))).containsExactly(new CountProblem.NotGiven("tickets"));
        assertThat(NPS.problems(counts("promoters", 70, "detractors", 40, "answers", 100)))
                .containsExactly(new CountProblem.TogetherMoreThan("promoters", "detractors", "answers"));
        assertThat(RETENTION.problems(counts("start", 350, "end", 300, "acquired", 301)))
                .containsExactly(new CountProblem.MoreThan("acquired", "end"));
        assertThat(RETENTION.problems(counts("start", 100, "end", 300, "acquired", 76)))
                .containsExactly(new CountProblem.RestMoreThan("end", "acquired", "start"));
        assertThat(RETENTION.problems(counts("start", 350, "end", 300, "acquired", 76)))
                .isEmpty();
    }

    private static Map<String, Fraction> counts(Object... pairs) {
        Map<String, Fraction> counts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put((String) pairs[i], Fraction.of((Integer) pairs[i + 1]));
        }
        return counts;
    }
}
