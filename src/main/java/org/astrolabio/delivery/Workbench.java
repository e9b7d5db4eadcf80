package org.astrolabio.delivery;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where files are made: few at a time, in the order in which they were asked for, so that pages go on answering meanwhile. */
@Component
public final class Workbench {

    private final Semaphore places;
    private final long longestSeconds;

    /**
     * @param atATime how many files are made at a time, 0 for as many as there are processors
     * @param longestSeconds how long somebody waits for their turn
     */
    public Workbench(
            @Value("${astrolabio.files.at-a-time:0}") int atATime,
            @Value("${astrolabio.files.longest-wait-seconds:20}") long longestSeconds) {
        this.places = new Semaphore(atATime > 0 ? atATime : Runtime.getRuntime().availableProcessors(), true);
        this.longestSeconds = longestSeconds;
    }

    /** @throws TooManyFiles if its turn does not come in time */
    <T> T make(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void take() {
        try {
            if (!places.tryAcquire(longestSeconds, TimeUnit.SECONDS)) {
                throw new TooManyFiles();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyFiles();
        }
    }
}
