package org.astrolabio.core.peers;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Distributions for examples. */
public final class Distributions {

    private Distributions() {}

    /** Of companies that reached these whole points. */
    public static Distribution of(int... points) {
        int[] counts = new int[Distribution.BINS];
        Arrays.stream(points).forEach(reached -> counts[reached]++);
        return Distribution.of(counts);
    }

    /** Of so many companies, at 0, 1, 2 … points and again from 0. */
    public static Distribution ofMany(int companies) {
        return of(IntStream.range(0, companies).map(i -> i % Distribution.BINS).toArray());
    }

    /** By the definition, from the scores themselves. */
    public static double exactQuantile(List<Double> scores, double p) {
        List<Double> sorted = scores.stream().sorted().toList();
        double place = (sorted.size() + 1 / 3.0) * p + 1 / 3.0;
        int before = (int) Math.floor(place);
        if (before < 1) {
            return Collections.min(sorted);
        }
        return before >= sorted.size()
                ? Collections.max(sorted)
                : sorted.get(before - 1) + (place - before) * (sorted.get(before) - sorted.get(before - 1));
    }
}
