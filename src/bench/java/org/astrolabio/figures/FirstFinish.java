package org.astrolabio.figures;

import java.time.Duration;
import java.util.Locale;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;

/**
 * What the first owners wait for after a start: they have answered, press the button and look at results and report. Each
 * time is that of one request, in a JVM that has done nothing of the kind before.
 */
public final class FirstFinish {

    private static final int OWNERS = 4;

    private FirstFinish() {}

    /** @param arguments whether to rehearse at the start, and the seconds until the first owner presses the button */
    public static void main(String[] arguments) throws Exception {
        boolean rehearses = Boolean.parseBoolean(arguments[0]);
        try (Served served = Served.empty("--astrolabio.rehearsal.at-start=" + rehearses)) {
            Thread.sleep(Duration.ofSeconds(Long.parseLong(arguments[1])));
            for (int owner = 1; owner <= OWNERS; owner++) {
                measure(served, (rehearses ? "rehearsed" : "cold") + ", owner " + owner);
            }
        }
        System.exit(0);
    }

    private static void measure(Served served, String which) throws Exception {
        AccessKey key = served.answered();
        AssessmentSite site = new AssessmentSite(key.assessment());
        OneBrowser browser = new OneBrowser(served.address(), key, Locale.of("es"));
        browser.open(site.step("company").path(), "astrolabio-choice");
        browser.open(site.check().path(), "Terminar y ver los resultados");
        double finish = millis(
                () -> browser.press("Terminar y ver los resultados", site.plan().path()));
        double report = millis(
                () -> browser.download(site.report("report", Locale.of("es"), java.time.ZoneId.of("Europe/Madrid"))
                        .path()));
        System.out.println(new Figure("From the button to the results, " + which, finish, 800, "ms"));
        System.out.println(new Figure("Report as PDF, " + which, report, 800, "ms"));
    }

    @FunctionalInterface
    private interface Waited {
        void run() throws Exception;
    }

    private static double millis(Waited waited) throws Exception {
        long begun = System.nanoTime();
        waited.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
