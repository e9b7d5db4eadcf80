package org.astrolabio.core.peers;

import java.util.Arrays;

/**
 * How many companies reached each of the whole points 0–100. A count at {@code k} points stands for scores from {@code k}
 * to under {@code k + 1}, and is taken as {@code k + ½}; one at 100 as 100. So a quantile lies within half a point of the
 * exact one.
 */
public final class Distribution {

    /** How many different whole points there are. */
    public static final int BINS = 101;

    private static final int HIGHEST = BINS - 1;

    private final int[] counts;
    private final int companies;

    private Distribution(int[] counts) {
        this.counts = counts;
        this.companies = Arrays.stream(counts).reduce(0, Math::addExact);
    }

    /**
     * @param counts companies at 0, 1, … 100 points
     * @throws IllegalArgumentException if there are not 101 counts, or one is negative
     */
    public static Distribution of(int... counts) {
        if (counts.length != BINS || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Needs a count of zero or more for each of 0 to 100 points");
        }
        return new Distribution(counts.clone());
    }

    public int companies() {
        return companies;
    }

    /**
     * The same without one company.
     *
     * @param points that it reached
     * @throws IllegalArgumentException if no company did
     */
    public Distribution without(int points) {
        if (points < 0 || points > HIGHEST || counts[points] == 0) {
            throw new IllegalArgumentException("No company reached " + points + " points");
        }
        int[] others = counts.clone();
        others[points]--;
        return new Distribution(others);
    }

    /**
     * The quantile by Hyndman and Fan's definition 8, in points 0–100. With quarters for {@code p} nothing is lost to
     * rounding before the last step.
     *
     * @param p 0–1
     * @throws IllegalArgumentException if {@code p} lies outside of 0–1
     * @throws IllegalStateException if there are no companies
     */
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A quantile is asked for by a share of 0 to 1: " + p);
        }
        requireCompanies();
        double threePlaces = (3.0 * companies + 1) * p + 1;
        int place = (int) Math.floor(threePlaces / 3);
        if (place < 1) {
            return value(1);
        }
        if (place >= companies) {
            return value(companies);
        }
        double beyond = threePlaces - 3.0 * place;
        return (3 * value(place) + beyond * (value(place + 1) - value(place))) / 3;
    }

    /**
     * Of each hundred companies, how many have less, those with as many counted by half: 0–100.
     *
     * @param points 0–100
     * @throws IllegalArgumentException if the points lie outside of 0–100
     * @throws IllegalStateException if there are no companies
     */
    public double percentileRank(int points) {
        if (points < 0 || points > HIGHEST) {
            throw new IllegalArgumentException("Points lie within 0 and 100: " + points);
        }
        requireCompanies();
        long below = Arrays.stream(counts, 0, points).sum();
        return 50.0 * (2 * below + counts[points]) / companies;
    }

    /** The points of the company at a place, counted from 1 at the lowest score. */
    private double value(int place) {
        int points = 0;
        for (int reached = counts[0]; reached < place; reached += counts[points]) {
            points++;
        }
        return points == HIGHEST ? HIGHEST : points + 0.5;
    }

    private void requireCompanies() {
        if (companies == 0) {
            throw new IllegalStateException("There are no companies");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return companies + " companies";
    }
}
