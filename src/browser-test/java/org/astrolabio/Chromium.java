package org.astrolabio;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The machine's Chromium, named by {@code ASTROLABIO_CHROMIUM}; each visit has cookies and storage of its own. */
final class Chromium implements AutoCloseable {

    /** As long as a busy machine may take for a page. */
    private static final double PATIENCE_MILLIS = 15_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        String program = System.getenv("ASTROLABIO_CHROMIUM");
        if (program == null) {
            throw new IllegalStateException("ASTROLABIO_CHROMIUM names no browser: use ./test");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create();
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setArgs(List.of("--no-sandbox")));
        return new Chromium(playwright, browser);
    }

    /** A page of that width in CSS pixels, for a reader of that language; nothing on it moves. */
    Page visit(String language, int width) {
        return visit(language, width, "light", 100);
    }

    /** A page for somebody who has chosen light or dark colours and the size of all text. */
    Page visit(String language, int width, String scheme, int textPercent) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, 800)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT))));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addInitScript("document.documentElement.style.fontSize = '%d%%'".formatted(textPercent));
        return context.newPage();
    }

    /** What stands against WCAG 2.2 A and AA on the page as it is shown now: rule and elements, one a line. */
    static List<String> accessibilityProblems(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Chromium::problem)
                        .toList();
    }

    private static String problem(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
