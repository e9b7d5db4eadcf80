package org.astrolabio.peers;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Distributions for examples. */
final class Distributions {

    private Distributions() {}

    /** Of companies that reached these whole points. */
    static Distribution of(int... points) {
        int[] counts = new int[Distribution.BINS];
        Arrays.stream(points).forEach(reached -> counts[reached]++);
        return Distribution.of(counts);
    }

    /** Of so many companies, at 0, 1, 2 … points and again from 0. */
    static Distribution ofMany(int companies) {
        return of(IntStream.range(0, companies).map(i -> i % Distribution.BINS).toArray());
    }
}
