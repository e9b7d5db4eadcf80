package org.astrolabio.core.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void nothingIsToldOfFewerThanFive(int companies) {
        assertThat(Standing.among(Distributions.ofMany(companies), 50)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5,   false, false",
        "9,   false, false",
        "10,  true,  false",
        "29,  true,  false",
        "30,  true,  true",
        "500, true,  true",
    })
    void moreIsToldOfMore(int companies, boolean quartiles, boolean rank) {
        Standing standing = Standing.among(Distributions.ofMany(companies), 50).orElseThrow();

        assertThat(standing.companies()).isEqualTo(companies);
        assertThat(standing.quartiles().isPresent()).isEqualTo(quartiles);
        assertThat(standing.percentileRank().isPresent()).isEqualTo(rank);
    }

    @Test
    void tellsTheMedianOfFive() {
        assertThat(Standing.among(Distributions.of(10, 20, 30, 40, 50), 25))
                .contains(new Standing(25, 5, 30.5, Optional.empty(), OptionalDouble.empty()));
    }

    @Test
    void tellsQuartilesAndRankOfThirty() {
        // 0 to 29 points. The places are 7 11/12, 15½ and 23 1/12.
        Standing standing = Standing.among(Distributions.ofMany(30), 12).orElseThrow();

        assertThat(standing.median()).isEqualTo(15);
        Quartiles quartiles = standing.quartiles().orElseThrow();
        assertThat(quartiles.lower()).isEqualTo(7.5 - 1 / 12.0);
        assertThat(quartiles.median()).isEqualTo(15);
        assertThat(quartiles.upper()).isEqualTo(22.5 + 1 / 12.0);
        // 12 below and half of one, of 30
        assertThat(standing.percentileRank().orElseThrow()).isEqualTo(1250 / 30.0);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "31, true"})
    void reachesTheMedianThatIsShown(int points, boolean reached) {
        Standing standing =
                Standing.among(Distributions.of(10, 20, 30, 40, 50), points).orElseThrow();

        assertThat(standing.wholeMedian()).isEqualTo(30);
        assertThat(standing.reachesMedian()).isEqualTo(reached);
    }
}
