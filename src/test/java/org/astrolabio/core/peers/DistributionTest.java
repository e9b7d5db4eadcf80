package org.astrolabio.core.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked by hand: of n companies, the quantile p stands at the place (n + ⅓) p + ⅓. */
class DistributionTest {

    private static final double NOTHING = 1e-12;

    @ParameterizedTest
    @CsvSource({
        // the place is 1⅔: 10.5 + ⅔ · 10
        "0.25, 17.166666666666668",
        // the place is 3
        "0.5,  30.5",
        // the place is 4⅓: 40.5 + ⅓ · 10
        "0.75, 43.833333333333336",
        // before the first and behind the last there is nothing
        "0,    10.5",
        "0.01, 10.5",
        "0.99, 50.5",
        "1,    50.5",
    })
    void quantilesOfFive(double p, double points) {
        assertThat(Distributions.of(30, 10, 50, 20, 40).quantile(p)).isCloseTo(points, within(NOTHING));
    }

    @ParameterizedTest
    @CsvSource({
        // the place is 1 5/12: 0.5 + 5/12 · 10
        "0.25, 4.666666666666667",
        // the place is 2½: between 10.5 and 20.5
        "0.5,  15.5",
        // the place is 3 7/12: 20.5 + 7/12 · 79.5, as full marks are exactly 100
        "0.75, 66.875",
    })
    void quantilesOfFour(double p, double points) {
        assertThat(Distributions.of(0, 10, 20, 100).quantile(p)).isCloseTo(points, within(NOTHING));
    }

    @Test
    void quantilesAmongCompaniesWithTheSamePoints() {
        Distribution ties = Distributions.of(40, 40, 40, 40, 70, 70);

        assertThat(ties.quantile(0.25)).isEqualTo(40.5);
        assertThat(ties.quantile(0.5)).isEqualTo(40.5);
        // the place is 5 1/12
        assertThat(ties.quantile(0.75)).isEqualTo(70.5);
    }

    @Test
    void nothingIsLostBeforeRoundingDown() {
        for (int companies = 1; companies <= 2000; companies++) {
            int[] counts = new int[Distribution.BINS];
            counts[100] = companies;
            Distribution all = Distribution.of(counts);

            assertThat(all.quantile(0.25)).isEqualTo(100);
            assertThat(all.quantile(0.5)).isEqualTo(100);
            assertThat(all.quantile(0.75)).isEqualTo(100);
        }
        // the place is 1½: exactly 11, not 10.999…
        assertThat(Distributions.of(10, 11).quantile(0.5)).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        // one below and, of three equal, half: 100 · (1 + 1.5) / 8
        "40, 31.25",
        // four below and half of one: 100 · (4 + 0.5) / 8
        "55, 56.25",
        // four below, none equal
        "50, 50",
        "0,  0",
        // seven below and half of one
        "90, 93.75",
        "100, 100",
    })
    void percentileRankCountsHalfOfThoseWithAsMany(int points, double rank) {
        assertThat(Distributions.of(20, 40, 40, 40, 55, 60, 70, 90).percentileRank(points))
                .isEqualTo(rank);
    }

    @Test
    void leavesOneCompanyOut() {
        Distribution four = Distributions.of(10, 20, 20, 30);

        assertThat(four.without(20)).isEqualTo(Distributions.of(10, 20, 30));
        assertThat(four.companies()).isEqualTo(4);
        assertThat(four.without(20).companies()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 15, 101})
    void nobodyIsLeftOutWhoIsNotIn(int points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.of(10, 20).without(points));
    }

    @Test
    void withoutCompaniesThereIsNothingToSay() {
        Distribution nobody = Distributions.of();

        assertThat(nobody.companies()).isZero();
        assertThatIllegalStateException().isThrownBy(() -> nobody.quantile(0.5));
        assertThatIllegalStateException().isThrownBy(() -> nobody.percentileRank(50));
    }

    @Test
    void refusesWhatIsNoDistribution() {
        int[] negative = new int[Distribution.BINS];
        negative[3] = -1;
        assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(negative));
        assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(1, 2, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.of(1).quantile(1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.of(1).quantile(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distributions.of(1).percentileRank(101));
    }
}
