package org.astrolabio.figures;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.Callable;

/** The processor's time for something, which tells more than its duration on a machine that has other work. */
final class Processor {

    private static final long WARM_UP_NANOS = 6_000_000_000L;
    private static final long MEASURED_NANOS = 3_000_000_000L;

    private Processor() {}

    /** Milliseconds of this thread for one run, warm, as a note to a figure. */
    static String note(Callable<?> work) throws Exception {
        runFor(WARM_UP_NANOS, work);
        return note(runFor(MEASURED_NANOS, work) / 1e6);
    }

    static String note(double millis) {
        return String.format(Locale.ROOT, "processor %.1f ms", millis);
    }

    /** Nanoseconds of this thread for one run. */
    private static double runFor(long nanos, Callable<?> work) throws Exception {
        long begun = now();
        int runs = 0;
        while (now() - begun < nanos) {
            if (work.call() == null) {
                throw new IllegalStateException("Nothing came of it");
            }
            runs++;
        }
        return (double) (now() - begun) / runs;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
