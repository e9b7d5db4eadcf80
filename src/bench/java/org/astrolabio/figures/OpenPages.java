package org.astrolabio.figures;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Opens a page in many browsers at once, over HTTP, and weighs what the server keeps of them. */
final class OpenPages {

    private static final int BEFORE = 20;
    private static final int OPEN = 100;

    private OpenPages() {}

    /** Opens the page in a browser that has not been seen before. */
    @FunctionalInterface
    interface Opening {
        void open() throws Exception;
    }

    /** Live bytes of the heap for each: the session, its page and all components on it. */
    static double bytesOfOne(Opening opening) throws Exception {
        open(BEFORE, opening);
        long before = liveBytes();
        open(OPEN, opening);
        return (liveBytes() - before) / (double) OPEN;
    }

    private static void open(int browsers, Opening opening) throws Exception {
        for (int i = 0; i < browsers; i++) {
            opening.open();
        }
    }

    private static long liveBytes() throws InterruptedException {
        List<Long> readings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
            readings.add(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return readings.stream().mapToLong(Long::longValue).min().orElseThrow();
    }
}
