package org.astrolabio.core.peers;

/**
 * What parts companies into four equal groups, in points 0–100; shown rounded down.
 *
 * @param lower a quarter of the companies have less
 * @param median half of them have less
 * @param upper a quarter of them have more
 */
public record Quartiles(double lower, double median, double upper) {

    /** The whole points of the lower quartile, as shown. */
    public int wholeLower() {
        return (int) Math.floor(lower);
    }

    /** The whole points of the upper quartile, as shown. */
    public int wholeUpper() {
        return (int) Math.floor(upper);
    }
}
