package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    @ParameterizedTest
    @CsvSource({"0,0", "5,0", "10,1/3", "15,2/3", "20,1", "40,1", "55,1/2", "70,0", "100,0"})
    void risesLinearlyToTheBandAndFallsLinearlyBehindIt(int percent, String points) {
        assertThat(new Band(5, 20, 40, 70).points(percent)).isEqualTo(Fraction.parse(points));
    }

    @Test
    void canBeFullFromTheStartAndNeverFall() {
        assertThat(new Band(0, 0, 100, 100).points(0)).isEqualTo(Fraction.ONE);
        assertThat(new Band(0, 0, 100, 100).points(100)).isEqualTo(Fraction.ONE);
    }

    @Test
    void refusesBoundsOutOfOrder() {
        assertThatThrownBy(() -> new Band(30, 20, 40, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band(0, 20, 40, 101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void staysWithinItsBounds(@ForAll @IntRange(max = 100) int percent) {
        Fraction points = new Band(10, 35, 60, 90).points(percent);
        assertThat(points).isBetween(Fraction.ZERO, Fraction.ONE);
    }
}
