package org.astrolabio.core.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    /** Among others with quartiles of 40.5, 52.25 and 63.9 points, shown as 40, 52 and 63. */
    @ParameterizedTest
    @CsvSource({
        "39, BOTTOM_QUARTER",
        "40, BELOW_MEDIAN",
        "51, BELOW_MEDIAN",
        "52, AT_MEDIAN",
        "53, ABOVE_MEDIAN",
        "63, ABOVE_MEDIAN",
        "64, TOP_QUARTER"
    })
    void isToldByTheWholePointsThatAreShown(int points, Place place) {
        Optional<Quartiles> quartiles = Optional.of(new Quartiles(40.5, 52.25, 63.9));

        assertThat(Place.of(new Standing(points, 12, 52.25, quartiles, OptionalDouble.empty())))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"0, BELOW_MEDIAN", "52, AT_MEDIAN", "100, ABOVE_MEDIAN"})
    void withoutQuartilesThereIsNoTopAndNoBottomQuarter(int points, Place place) {
        assertThat(Place.of(new Standing(points, 6, 52.25, Optional.empty(), OptionalDouble.empty())))
                .isEqualTo(place);
    }
}
