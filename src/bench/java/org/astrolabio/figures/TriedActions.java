package org.astrolabio.figures;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astrolabio.assessment.AccessKey;

/**
 * Ticks the actions of an open plan one after the other, over HTTP: each tick reads the diagnosis from the database, plans
 * anew, scores what is ticked, and answers with the new sentence and radar.
 */
final class TriedActions {

    static final String PLAN = "astrolabio-plan";

    private static final int WARM_UP = 300;
    private static final int TICKS = 400;

    private final double[] sorted;
    private final double processor;

    private TriedActions(double[] sorted, double processor) {
        this.sorted = sorted;
        this.processor = processor;
    }

    static TriedActions on(Served served) throws Exception {
        AccessKey key = served.finished();
        List<String> actions = served.plan(key)
                .plan()
                .plan()
                .actions()
                .map(planned -> planned.action().id())
                .toList();
        OneBrowser browser = openPlan(served, key, Locale.of("es"));
        tick(browser, actions, WARM_UP);
        long before = processorTime();
        double[] millis = tick(browser, actions, TICKS);
        double processor = (processorTime() - before) / 1e6 / TICKS;
        Arrays.sort(millis);
        return new TriedActions(millis, processor);
    }

    /** The page of a plan, as it stands when its browser has fetched what it shows. */
    static OneBrowser openPlan(Served served, AccessKey key, Locale language) throws Exception {
        OneBrowser browser = new OneBrowser(served.address(), key, language);
        browser.open("assessment/" + key.assessment() + "/plan", PLAN);
        browser.call(PLAN, "sheet", "wave-1");
        return browser;
    }

    /** Milliseconds that this share of all ticks does not exceed. */
    double percentile(int percent) {
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }

    /** Milliseconds of the processor for one tick, those of the browser's part included. */
    double processor() {
        return processor;
    }

    private static double[] tick(OneBrowser browser, List<String> actions, int ticks) throws Exception {
        double[] millis = new double[ticks];
        for (int i = 0; i < ticks; i++) {
            String ticked = String.join(",", actions.subList(0, i % actions.size() + 1));
            long start = System.nanoTime();
            browser.call(PLAN, "tryOut", "\"then\"", ticked);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
