package org.astrolabio.core.questionnaire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms with a positive denominator. Scores are fractions so that the same answers
 * give the same score to the last digit, whatever the order of the additions. Reckoned in {@code long} while that is
 * wide enough, which it nearly always is, and in {@link BigInteger} beyond.
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1, null);
    public static final Fraction ONE = new Fraction(1, 1, null);

    private final long numerator;
    private final long denominator;

    @Nullable
    private final Wide wide;

    /** Numerator and denominator, where at least one exceeds a {@code long}. */
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    private Fraction(long numerator, long denominator, @Nullable Wide wide) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = wide;
    }

    public static Fraction of(long number) {
        return new Fraction(number, 1, null);
    }

    /** @throws ArithmeticException if the denominator is zero */
    public static Fraction of(long numerator, long denominator) {
        if (denominator == 1) {
            return of(numerator);
        }
        if (denominator == 0) {
            throw new ArithmeticException("A fraction cannot have the denominator 0");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = denominator < 0 ? -divisor(numerator, denominator) : divisor(numerator, denominator);
        return new Fraction(numerator / divisor, denominator / divisor, null);
    }

    private static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction cannot have the denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        return top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE
                ? new Fraction(top.longValueExact(), bottom.longValueExact(), null)
                : new Fraction(0, 0, new Wide(top, bottom));
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Reads what {@link #toString()} writes, or a plain decimal.
     *
     * @throws NumberFormatException if the text is neither
     */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    public Fraction plus(Fraction other) {
        if (isZero()) {
            return other;
        }
        if (other.isZero()) {
            return this;
        }
        if (wide == null && other.wide == null) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                    return of(sum, denominator);
                }
            } else if (fits(numerator, other.denominator)
                    && fits(other.numerator, denominator)
                    && fits(denominator, other.denominator)) {
                long mine = numerator * other.denominator;
                long others = other.numerator * denominator;
                long sum = mine + others;
                if (((mine ^ sum) & (others ^ sum)) >= 0) {
                    return of(sum, denominator * other.denominator);
                }
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** In lowest terms as it is: no divisor to look for. */
    private Fraction negated() {
        return wide == null && numerator != Long.MIN_VALUE
                ? new Fraction(-numerator, denominator, null)
                : of(numerator().negate(), denominator());
    }

    public Fraction times(Fraction other) {
        if (equals(ONE)) {
            return other;
        }
        if (other.equals(ONE)) {
            return this;
        }
        if (wide == null
                && other.wide == null
                && fits(numerator, other.numerator)
                && fits(denominator, other.denominator)) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** Whether a product is a {@code long}. */
    private static boolean fits(long first, long second) {
        return Math.multiplyHigh(first, second) == (first * second) >> (Long.SIZE - 1);
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    /** @throws ArithmeticException if the divisor is zero */
    public Fraction dividedBy(Fraction divisor) {
        return times(divisor.inverse());
    }

    private Fraction inverse() {
        if (isZero()) {
            throw new ArithmeticException("A fraction cannot be divided by 0");
        }
        return wide == null && numerator > 0
                ? new Fraction(denominator, numerator, null)
                : of(denominator(), numerator());
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return wide == null && numerator == 0;
    }

    /** The greatest whole number that is not above this fraction. */
    public int floor() {
        if (wide == null) {
            return Math.toIntExact(Math.floorDiv(numerator, denominator));
        }
        return roundedDown(0).intValueExact();
    }

    /** This number with the given decimals, rounded down. */
    public BigDecimal roundedDown(int decimals) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, RoundingMode.FLOOR);
    }

    public double toDouble() {
        return wide == null
                ? (double) numerator / denominator
                : new BigDecimal(wide.numerator)
                        .divide(new BigDecimal(wide.denominator), 20, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        if (wide == null && other.wide == null) {
            int byHigh = Long.compare(
                    Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
            return byHigh != 0
                    ? byHigh
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction
                && numerator == fraction.numerator
                && denominator == fraction.denominator
                && Objects.equals(wide, fraction.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? Long.hashCode(31 * numerator + denominator) : wide.hashCode();
    }

    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }

    /** In lowest terms; carries the sign. */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator;
    }

    /** In lowest terms; above 0. */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator;
    }

    /** The greatest common divisor, positive, by Euclid. */
    private static long divisor(long first, long second) {
        long a = Math.abs(first);
        long b = Math.abs(second);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
