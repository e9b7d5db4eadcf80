package org.astrolabio.core.peers;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a company's score stands among those of others. How much is told depends on how many they are.
 *
 * @param points the company's own, 0–100
 * @param companies the others that have this score: five or more
 * @param median of the others, 0–100; shown rounded down
 * @param quartiles of the others, from ten of them on
 * @param percentileRank of each hundred of the others, how many have less, those with as many counted by half, 0–100;
 *     from thirty of them on
 */
public record Standing(
        int points, int companies, double median, Optional<Quartiles> quartiles, OptionalDouble percentileRank) {

    private static final int COMPANIES_FOR_MEDIAN = Comparison.COMPANIES_NEEDED;
    private static final int COMPANIES_FOR_QUARTILES = 10;
    private static final int COMPANIES_FOR_RANK = 30;

    /** Empty if the others are too few to tell anything of them. */
    static Optional<Standing> among(Distribution others, int points) {
        int companies = others.companies();
        if (companies < COMPANIES_FOR_MEDIAN) {
            return Optional.empty();
        }
        double median = others.quantile(0.5);
        return Optional.of(new Standing(
                points,
                companies,
                median,
                companies < COMPANIES_FOR_QUARTILES
                        ? Optional.empty()
                        : Optional.of(new Quartiles(others.quantile(0.25), median, others.quantile(0.75))),
                companies < COMPANIES_FOR_RANK
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(others.percentileRank(points))));
    }

    /** The whole points of the median, as shown. */
    public int wholeMedian() {
        return (int) Math.floor(median);
    }

    /** Whether the company has at least the points that are shown as the median. */
    public boolean reachesMedian() {
        return points >= wholeMedian();
    }
}
