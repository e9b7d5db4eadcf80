package org.astrolabio.figures;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.report.Extent;

/**
 * What the first owners wait for after a start: they have answered, press the button and look at results and report. Each
 * time is that of one request, to a server that for the first of them has done nothing of the kind before.
 */
public final class FirstFinish {

    private static final int OWNERS = 3;
    private static final double LIMIT = 800;
    private static final Locale LANGUAGE = Locale.of("es");
    private static final String BUTTON = "Terminar y ver los resultados";

    private final Served served;
    private final String start;

    private FirstFinish(Served served, String start) {
        this.served = served;
        this.start = start;
    }

    /** @param arguments whether to rehearse at the start, and the seconds until the first owner comes */
    public static void main(String[] arguments) throws Exception {
        boolean rehearses = Boolean.parseBoolean(arguments[0]);
        try (Served served = Served.empty("--astrolabio.rehearsal.at-start=" + rehearses)) {
            Thread.sleep(Duration.ofSeconds(Long.parseLong(arguments[1])));
            FirstFinish first = new FirstFinish(served, rehearses ? "rehearsed" : "cold");
            for (int owner = 1; owner <= OWNERS; owner++) {
                first.measure(owner);
            }
        }
        System.exit(0);
    }

    private void measure(int owner) throws Exception {
        AccessKey key = served.answered();
        AssessmentSite site = new AssessmentSite(key.assessment());
        OneBrowser browser = new OneBrowser(served.address(), key, LANGUAGE);
        browser.open(site.step("company").path(), "astrolabio-choice");
        browser.open(site.check().path(), BUTTON);
        print(
                "From the button to the results",
                owner,
                () -> browser.press(BUTTON, site.plan().path()));
        print(
                "Report as PDF",
                owner,
                () -> browser.download(site.report(Extent.REPORT.code(), LANGUAGE, ZoneOffset.UTC)
                        .path()));
    }

    @FunctionalInterface
    private interface Waited {
        void run() throws Exception;
    }

    private void print(String what, int owner, Waited waited) throws Exception {
        double before = processor();
        long begun = System.nanoTime();
        waited.run();
        double millis = (System.nanoTime() - begun) / 1e6;
        System.out.println(new Figure(
                "%s, %s, owner %d".formatted(what, start, owner),
                millis,
                LIMIT,
                "ms",
                Processor.note(processor() - before)));
    }

    /** Milliseconds of all threads but this one and those of the JVM itself. */
    private static double processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                        .filter(id -> id != Thread.currentThread().threadId())
                        .map(threads::getThreadCpuTime)
                        .filter(nanos -> nanos > 0)
                        .sum()
                / 1e6;
    }
}
