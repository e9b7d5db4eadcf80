package org.astrolabio.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** The chances of one company: drawn from the seed and its number alone. For use by one thread. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed, long number) {
        this.random = new SplittableRandom(mixed(mixed(seed) + number));
    }

    /** Scatters neighbouring numbers, as streams that begin near each other run into each other (MurmurHash3's end). */
    private static long mixed(long number) {
        long half = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
        long whole = (half ^ (half >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return whole ^ (whole >>> 33);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0, below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    long bits() {
        return random.nextLong();
    }

    /** From 0, below 1. */
    double uniform() {
        return random.nextDouble();
    }

    double gaussian(double deviation) {
        return deviation * random.nextGaussian();
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of the things, each as probable as its share; any at all where no share is above 0. */
    <T> T byShare(List<T> things, ToDoubleFunction<T> share) {
        double left = uniform() * things.stream().mapToDouble(share).sum();
        for (T thing : things) {
            left -= share.applyAsDouble(thing);
            if (left < 0) {
                return thing;
            }
        }
        return any(things);
    }

    String byShare(SequencedMap<String, Double> shares) {
        return byShare(List.copyOf(shares.sequencedKeySet()), shares::get);
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }
}
