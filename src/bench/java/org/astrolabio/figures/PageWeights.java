package org.astrolabio.figures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astrolabio.address.Address;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;

/** What the server keeps of each page that a company leaves open, and what the page takes over the wire. */
final class PageWeights {

    private static final Locale SPANISH = Locale.of("es");
    private static final String HEADING = "\"h1\"";

    private final Served served;
    private final List<Figure> figures = new ArrayList<>();

    private PageWeights(Served served) {
        this.served = served;
    }

    /** @param served with a demonstration */
    static List<Figure> measure(Served served) throws Exception {
        PageWeights weights = new PageWeights(served);
        weights.answering();
        weights.worst();
        weights.resident();
        return weights.figures;
    }

    private void answering() throws Exception {
        heap("questionnaire", 150, () -> {
            AccessKey key = served.begun();
            opened(key, new AssessmentSite(key.assessment()).step("company"), "astrolabio-choice");
        });
        AccessKey answered = served.answered();
        heap("check page", () -> opened(answered, new AssessmentSite(answered.assessment()).check(), HEADING));
    }

    /** A company that is told as much as can be: all weaknesses, all gates, nearly every action. */
    private void worst() throws Exception {
        AccessKey key = served.finished();
        AssessmentSite site = new AssessmentSite(key.assessment());
        heap("results page", () -> opened(key, site.results(), HEADING));
        heap("plan page, in Spanish", () -> TriedActions.openPlan(served, key, SPANISH));
        heap("plan page, in English", () -> TriedActions.openPlan(served, key, Locale.ENGLISH));
        wire("Results page over the wire", opened(key, site.results(), HEADING));
        wire("Plan page over the wire", TriedActions.openPlan(served, key, SPANISH));
    }

    /** A company with two diagnoses and a plan under way, compared with many. */
    private void resident() throws Exception {
        AccessKey key = served.resident();
        AssessmentSite site = new AssessmentSite(key.assessment());
        List<UUID> diagnosed = served.diagnosed(key);
        heap("results page, second diagnosis", () -> opened(key, site.results(), HEADING));
        heap("history", () -> opened(key, site.history(), HEADING));
        heap("comparison", () -> opened(key, site.compare(diagnosed.getFirst(), diagnosed.getLast()), HEADING));
        wire("Results page, second diagnosis, over the wire", opened(key, site.results(), HEADING));
    }

    private void heap(String page, OpenPages.Opening opening) throws Exception {
        heap(page, 160, opening);
    }

    private void heap(String page, double limit, OpenPages.Opening opening) throws Exception {
        figures.add(new Figure("Live heap of one open " + page, OpenPages.bytesOfOne(opening) / 1000, limit, "kB"));
    }

    private void wire(String what, OneBrowser browser) {
        figures.add(new Figure(what, browser.travelled() / 1000.0, 160, "kB", "pages and data, compressed"));
    }

    private OneBrowser opened(AccessKey key, Address address, String element) throws IOException, InterruptedException {
        OneBrowser browser = new OneBrowser(served.address(), key, SPANISH);
        browser.open(address.path(), element);
        return browser;
    }
}
