package org.astrolabio.core.peers;

/** Where a score stands among others, by the whole points that are shown; the highest first. */
public enum Place {
    /** More than the upper quartile: at least three in four have fewer points. */
    TOP_QUARTER,
    ABOVE_MEDIAN,
    AT_MEDIAN,
    BELOW_MEDIAN,
    /** Less than the lower quartile: at least three in four have more points. */
    BOTTOM_QUARTER;

    /** Without quartiles the top and the bottom quarter are not told apart. */
    public static Place of(Standing standing) {
        int points = standing.points();
        if (standing.quartiles()
                .filter(quartiles -> points > quartiles.wholeUpper())
                .isPresent()) {
            return TOP_QUARTER;
        }
        if (standing.quartiles()
                .filter(quartiles -> points < quartiles.wholeLower())
                .isPresent()) {
            return BOTTOM_QUARTER;
        }
        int toMedian = Integer.compare(points, standing.wholeMedian());
        return toMedian == 0 ? AT_MEDIAN : toMedian > 0 ? ABOVE_MEDIAN : BELOW_MEDIAN;
    }
}
