package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.astrolabio.assessment.AccessKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of the long pages, reached by keyboard alone from anywhere on them. */
class ContentsIT extends BrowserTest {

    /** A few lines of text on a phone, in pixels. */
    private static final int LINES = 100;

    private static final String HEADINGS = """
            () => [...document.querySelectorAll('main .results h2')]
              .filter(heading => !heading.closest('[hidden]') && heading.textContent.trim())
              .map(heading => heading.textContent.trim())
            """;

    /** Whether the middle of what has the focus is seen, and not something that lies over it. */
    private static final String FOCUS_IS_SEEN = """
            () => {
              const { left, top, width, height } = document.activeElement.getBoundingClientRect();
              const y = Math.min(top + height / 2, window.innerHeight - 1);
              const over = document.elementFromPoint(left + width / 2, y);
              return document.activeElement === document.body || over !== null
                && (document.activeElement.contains(over) || over.contains(document.activeElement));
            }
            """;

    @ParameterizedTest
    @CsvSource({"es, 360, light, /results", "en, 1280, dark, /results", "es, 360, dark, /plan", "en, 1280, light, /plan"
    })
    void everyPartIsReachedByKeyboardAndMarked(String language, int width, String scheme, String path) {
        AccessKey key = finished(sheet("fashion-brand"));
        try (Page page = letIn(chromium.visit(language, width, scheme, 100), key, path)) {
            Locator contents = page.locator("astrolabio-contents");
            Locator links = contents.locator("li:not([data-within]) a");
            contents.locator("nav").waitFor();
            if (path.equals("/plan")) {
                page.locator(".part.wave-1").waitFor();
            }
            assertThat(contents.locator("li:not([data-within])"))
                    .hasText(((List<?>) page.evaluate(HEADINGS)).toArray(String[]::new));

            for (int part = 0; part < links.count(); part += 3) {
                page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight / 2)");
                choose(page, links.nth(part));
                String title = links.nth(part).textContent().strip();
                assertThat(page.evaluate("document.activeElement.textContent.trim()"))
                        .isEqualTo(title);
                assertThat(page.evaluate(FOCUS_IS_SEEN)).as(title).isEqualTo(true);
                assertThat(contents.locator("[aria-current=location]")).hasText(title);
            }
            assertThat(Chromium.accessibilityProblems(page)).isEmpty();
            page.context().close();
        }
    }

    /** Opens the list where it does not stand beside the page, and presses one of its links. */
    private static void choose(Page page, Locator link) {
        Locator button = page.locator("astrolabio-contents button");
        if (button.isVisible()) {
            button.focus();
            page.keyboard().press("Enter");
        }
        link.focus();
        page.keyboard().press("Enter");
        page.waitForTimeout(100);
    }

    @ParameterizedTest
    @CsvSource({"/results, 360", "/plan, 360", "/plan, 1280"})
    void nothingThatTakesTheFocusIsCovered(String path, int width) {
        AccessKey key = finished(sheet("fashion-brand"));
        try (Page page = letIn(chromium.visit("es", width), key, path)) {
            page.locator("astrolabio-contents nav").waitFor();
            page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight / 2)");
            page.locator("main h2").last().focus();
            for (int step = 0; step < 40; step++) {
                page.keyboard().press("Shift+Tab");
                assertThat(page.evaluate(FOCUS_IS_SEEN))
                        .as("%s", page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                        .isEqualTo(true);
            }
            page.context().close();
        }
    }

    /** It goes to another part of the page, which moves around it; only what is new above may push it by a few lines. */
    @Test
    void anActionThatIsMarkedAsDoneStaysUnderTheFinger() {
        AccessKey key = finished(sheet("fashion-brand"));
        try (Page page = letIn(chromium.visit("es", 360), key, "/plan")) {
            Locator summary = page.locator(".part.wave-1 summary[id^=action-]").nth(1);
            String action = summary.getAttribute("id").replaceFirst("^action-", "");
            summary.click();
            Locator status = page.locator("#status-" + action);
            status.waitFor();
            status.focus();
            page.evaluate("window.scrollBy(0, document.activeElement.getBoundingClientRect().top - 600)");
            BoundingBox before = status.boundingBox();

            status.selectOption("DONE");
            assertThat(page.locator(".part.done #status-" + action)).hasCount(1);

            assertThat(status.boundingBox().y).isBetween(before.y - LINES, before.y + LINES);
            page.context().close();
        }
    }
}
