package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isKeptInLowestTermsWithPositiveDenominator() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(new BigDecimal("0.75"))).isEqualTo(Fraction.of(3, 4));
        assertThat(Fraction.of(new BigDecimal("2E+1"))).isEqualTo(Fraction.of(20));
    }

    @Test
    void refusesTheDenominatorZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roundsDown() {
        assertThat(Fraction.of(5999, 100).floor()).isEqualTo(59);
        assertThat(Fraction.of(-1, 2).floor()).isEqualTo(-1);
        assertThat(Fraction.of(2, 3).roundedDown(2)).isEqualByComparingTo("0.66");
    }

    @Property
    void addingAndTakingAwayComesBack(
            @ForAll int a, @ForAll @IntRange(min = 1) int b, @ForAll int c, @ForAll @IntRange(min = 1) int d) {
        Fraction first = Fraction.of(a, b);
        Fraction second = Fraction.of(c, d);
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
    }

    @Property
    void multipliesAndComparesAsCrossProductsDo(
            @ForAll @IntRange(min = -3, max = 3) int a,
            @ForAll @IntRange(min = 1, max = 4) int b,
            @ForAll @IntRange(min = -3, max = 3) int c,
            @ForAll @IntRange(min = 1, max = 4) int d) {
        Fraction first = Fraction.of(a, b);
        Fraction second = Fraction.of(c, d);
        assertThat(first.times(second)).isEqualTo(Fraction.of((long) a * c, (long) b * d));
        assertThat(first.times(c)).isEqualTo(Fraction.of((long) a * c, b));
        assertThat(first.plus(second)).isEqualTo(Fraction.of(a * d + c * b, b * d));
        assertThat(first.compareTo(second)).isEqualTo(Integer.compare(a * d, c * b));
        if (c != 0) {
            assertThat(first.dividedBy(second)).isEqualTo(Fraction.of((long) a * d, (long) b * c));
        }
    }

    @Property
    void readsWhatItWrites(@ForAll int a, @ForAll @IntRange(min = 1) int b) {
        assertThat(Fraction.parse(Fraction.of(a, b).toString())).isEqualTo(Fraction.of(a, b));
    }

    /** The same numbers by the definition, on integers of any size: at the border of what a long holds, and far beyond. */
    @Property
    void reckonsExactlyHoweverLargeTheNumbers(
            @ForAll long a, @ForAll @LongRange(min = 1) long b, @ForAll long c, @ForAll @LongRange(min = 1) long d) {
        Fraction first = Fraction.of(a, b);
        Fraction second = Fraction.of(c, d);
        BigInteger cross = big(a).multiply(big(d)).add(big(c).multiply(big(b)));
        BigInteger bottom = big(b).multiply(big(d));
        assertThat(first.plus(second)).isEqualTo(Fraction.parse(cross + "/" + bottom));
        assertThat(first.times(second)).isEqualTo(Fraction.parse(big(a).multiply(big(c)) + "/" + bottom));
        assertThat(Integer.signum(first.compareTo(second)))
                .isEqualTo(big(a).multiply(big(d)).compareTo(big(c).multiply(big(b))));
        assertThat(first.plus(second).minus(second)).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(first.times(second).roundedDown(3))
                .isEqualTo(
                        new BigDecimal(big(a).multiply(big(c))).divide(new BigDecimal(bottom), 3, RoundingMode.FLOOR));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
