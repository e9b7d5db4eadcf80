package org.astrolabio.core.planning;

import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * What is known of a quantity: that it lies between two bounds, which are the same where it was counted.
 *
 * @param least 0 or more
 * @param most not below the least; absent where nothing bounds it
 */
public record Span(Fraction least, Optional<Fraction> most) {

    public static Span exactly(Fraction value) {
        return new Span(value, Optional.of(value));
    }

    public boolean isExact() {
        return most.filter(least::equals).isPresent();
    }

    Span times(Span other) {
        return new Span(least.times(other.least), most.flatMap(mine -> other.most.map(mine::times)));
    }

    /** Absent where the divisor may be nothing. */
    Optional<Span> dividedBy(Span divisor) {
        return divisor.least.isZero()
                ? Optional.empty()
                : Optional.of(new Span(
                        divisor.most.map(least::dividedBy).orElse(Fraction.ZERO),
                        most.map(mine -> mine.dividedBy(divisor.least))));
    }

    /** What is left of a whole of which this is a part. */
    Span restOf(Fraction whole) {
        return new Span(most.map(whole::minus).orElse(Fraction.ZERO), Optional.of(whole.minus(least)));
    }

    /** Whether it is certainly above. */
    public boolean isAbove(Fraction limit) {
        return least.compareTo(limit) > 0;
    }

    /** Whether it is certainly no more. */
    public boolean isAtMost(Fraction limit) {
        return most.filter(mine -> mine.compareTo(limit) <= 0).isPresent();
    }

    /** Whether it is certainly no less. */
    boolean isAtLeast(Fraction limit) {
        return least.compareTo(limit) >= 0;
    }
}
