package org.astrolabio.core.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class DistributionPropertyTest {

    private static final double NOTHING = 1e-9;

    @Property
    void aQuantileLiesWithinHalfAPointOfTheExactOne(
            @ForAll("scores") List<Double> scores, @ForAll @DoubleRange(min = 0, max = 1) double p) {
        assertThat(distribution(scores).quantile(p))
                .isCloseTo(Distributions.exactQuantile(scores, p), within(0.5 + NOTHING));
    }

    @Property
    void quantilesAreInOrder(
            @ForAll("scores") List<Double> scores,
            @ForAll @DoubleRange(min = 0, max = 1) double p,
            @ForAll @DoubleRange(min = 0, max = 1) double q) {
        Distribution distribution = distribution(scores);

        assertThat(distribution.quantile(Math.min(p, q)))
                .isLessThanOrEqualTo(distribution.quantile(Math.max(p, q)) + NOTHING)
                .isBetween(0.0, 100.0);
    }

    @Property
    void thePercentileRankIsThatOverWholePoints(
            @ForAll("scores") List<Double> scores, @ForAll @IntRange(max = 100) int points) {
        List<Integer> whole = scores.stream().map(Double::intValue).toList();
        double below = whole.stream().filter(other -> other < points).count();
        double equal = whole.stream().filter(other -> other == points).count();

        assertThat(distribution(scores).percentileRank(points))
                .isCloseTo(100 * (below + equal / 2) / scores.size(), within(NOTHING))
                .isBetween(0.0, 100.0);
    }

    @Property
    void withMorePointsTheRankIsNeverLower(
            @ForAll("scores") List<Double> scores,
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int other) {
        Distribution distribution = distribution(scores);

        assertThat(distribution.percentileRank(Math.min(one, other)))
                .isLessThanOrEqualTo(distribution.percentileRank(Math.max(one, other)));
    }

    @Property
    void leavingOneOutIsAsIfItHadNeverBeenIn(@ForAll("scores") List<Double> scores, @ForAll("score") double own) {
        List<Double> withOwn = new java.util.ArrayList<>(scores);
        withOwn.add(own);

        assertThat(distribution(withOwn).without((int) own)).isEqualTo(distribution(scores));
    }

    @Property
    void whatIsToldIsNeverAMinimumOrAMaximum(
            @ForAll("scores") List<Double> scores, @ForAll @IntRange(max = 100) int points) {
        Distribution distribution = distribution(scores);

        Standing.among(distribution, points).ifPresent(standing -> {
            assertThat(distribution.companies()).isGreaterThanOrEqualTo(5);
            standing.quartiles().ifPresent(quartiles -> {
                assertThat(distribution.companies()).isGreaterThanOrEqualTo(10);
                assertThat(quartiles.median()).isEqualTo(standing.median());
                assertThat(quartiles.lower()).isLessThanOrEqualTo(quartiles.median());
                assertThat(quartiles.upper()).isGreaterThanOrEqualTo(quartiles.median());
                assertThat(companiesUpTo(scores, quartiles.lower())).isGreaterThanOrEqualTo(2);
                assertThat(companiesFrom(scores, quartiles.upper())).isGreaterThanOrEqualTo(2);
            });
            standing.percentileRank()
                    .ifPresent(rank -> assertThat(distribution.companies()).isGreaterThanOrEqualTo(30));
        });
    }

    private static long companiesUpTo(List<Double> scores, double points) {
        return scores.stream().filter(score -> score.intValue() <= points).count();
    }

    private static long companiesFrom(List<Double> scores, double points) {
        return scores.stream().filter(score -> score + 1 >= points).count();
    }

    private static Distribution distribution(List<Double> scores) {
        return Distributions.of(scores.stream().mapToInt(Double::intValue).toArray());
    }

    @Provide
    Arbitrary<List<Double>> scores() {
        return score().list().ofMinSize(1).ofMaxSize(120);
    }

    @Provide
    Arbitrary<Double> score() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 100).ofScale(4),
                Arbitraries.integers().between(0, 100).map(Integer::doubleValue));
    }
}
