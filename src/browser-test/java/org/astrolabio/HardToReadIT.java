package org.astrolabio;

import com.microsoft.playwright.Page;
import org.astrolabio.assessment.AccessKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main pages for eyes that need them dark, large, or on a very small screen. */
class HardToReadIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"dark, 1280, 200", "dark, 320, 100", "light, 320, 100", "light, 640, 200"})
    void nothingIsLostOrFaint(String scheme, int width, int textPercent) {
        AccessKey key = answered(sheet("multi-country-store"));
        Page page = chromium.visit("es", width, scheme, textPercent);
        Barriers barriers = new Barriers(page, "es");

        page.navigate(address("/"));
        page.locator("h1").waitFor();
        barriers.look("start");
        letIn(page, key, "/company");
        page.locator("#q-company-age").waitFor();
        barriers.look("step");
        letIn(page, key, "/check");
        barriers.look("check");
        page.locator(".ending .primary").click();
        page.locator(".summary .score").waitFor();
        barriers.look("results");

        barriers.assertNone();
        page.context().close();
    }
}
