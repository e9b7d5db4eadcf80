package org.astrolabio.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.astrolabio.core.questionnaire.Fraction;

/** How a number stands in a file so that {@link Item#exact} gives it back to the last digit. */
final class ExactNumber {

    private static final int DECIMALS = 9;
    private static final Fraction LONGEST = Fraction.of(1_000_000_000);

    private ExactNumber() {}

    /** A decimal if nine digits on either side of the point are enough for it. */
    static boolean isDecimal(Fraction number) {
        return number.compareTo(LONGEST) < 0
                && Fraction.ZERO.minus(number).compareTo(LONGEST) < 0
                && Fraction.of(number.roundedDown(DECIMALS)).equals(number);
    }

    /** Without a point if it is whole; numerator and denominator with a slash if it is no decimal. */
    static String written(Fraction number) {
        if (!isDecimal(number)) {
            return number.numerator() + "/" + number.denominator();
        }
        BigDecimal decimal = number.roundedDown(DECIMALS).stripTrailingZeros();
        return decimal.setScale(Math.max(decimal.scale(), 0), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
