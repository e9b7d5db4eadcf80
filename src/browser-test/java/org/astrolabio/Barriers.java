package org.astrolabio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What keeps people out of the pages of a journey, gathered so that one failure tells of all of them. */
final class Barriers {

    private static final String IS_WIDER_THAN_THE_WINDOW =
            "() => document.documentElement.scrollWidth > window.innerWidth";

    /** Text in a box that neither grows nor scrolls, and so is cut off. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('main *')]
              .filter(element => element.checkVisibility() && element.clientWidth > 1)
              .filter(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
              .filter(element => element.scrollWidth > element.clientWidth + 1 && element.textContent.trim())
              .filter(element => !element.matches('.hero, vaadin-multi-select-combo-box *, vaadin-combo-box *'))
              .map(element => element.outerHTML.slice(0, 150))
            """;

    private final Page page;
    private final String language;
    private final List<String> found = new ArrayList<>();

    Barriers(Page page, String language) {
        this.page = page;
        this.language = language;
    }

    /**
     * Looks at the page as it is shown now, from its top: further down, what is sticky lies over a part of whatever has been
     * scrolled under it.
     */
    void look(String where) {
        page.evaluate("window.scrollTo(0, 0)");
        String place = where + " (" + page.url() + "): ";
        Chromium.accessibilityProblems(page).forEach(problem -> found.add(place + problem));
        if ((Boolean) page.evaluate(IS_WIDER_THAN_THE_WINDOW)) {
            found.add(place + "scrolls sideways");
        }
        ((List<?>) page.evaluate(CUT_OFF)).forEach(element -> found.add(place + "cut off: " + element));
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            found.add(place + "does not say that it is in " + language);
        }
        if (!page.title().contains(" · Astrolabio")) {
            found.add(place + "has no title of its own");
        }
    }

    void assertNone() {
        assertThat(found).isEmpty();
    }
}
