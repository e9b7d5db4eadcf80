package org.astrolabio;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at a page without a mouse. */
final class Keyboard {

    private static final int MOST_STEPS = 400;

    /** The key that brings the focus nearer to an element, or nothing when it is there. */
    private static final String TOWARDS = """
            elements => {
              const focus = document.activeElement;
              if (elements.includes(focus)) return '';
              return elements[0].compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab';
            }
            """;

    private static final String IS_COVERED = """
            () => {
              const focus = document.activeElement;
              const shown = focus.closest('label') ?? focus;
              const { left, right, top, bottom } = shown.getBoundingClientRect();
              const seen = (x, y) => {
                const hit = document.elementFromPoint(x, y);
                return hit && (shown.contains(hit) || hit.contains(shown));
              };
              return ![0.1, 0.5, 0.9].some(across => [0.2, 0.5, 0.8].some(down =>
                seen(left + (right - left) * across, top + (bottom - top) * down)));
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Moves the focus to one of these elements, which must then be in sight. */
    void reach(Locator target) {
        target.first().waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            String key = (String) target.evaluateAll(TOWARDS);
            if (key.isEmpty()) {
                if ((Boolean) page.evaluate(IS_COVERED)) {
                    throw new AssertionError("Something covers the focus: " + focused());
                }
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("No way to " + target + "; the focus is at " + focused());
    }

    void press(Locator target, String key) {
        reach(target);
        page.keyboard().press(key);
    }

    /** Follows a link or presses a button. */
    void enter(Locator target) {
        press(target, "Enter");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(Locator field, String text) {
        reach(field);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
    }

    /** Types until the list offers this first, and takes it. */
    void pick(Locator field, String typed, String offered) {
        type(field, typed);
        Locator first = page.locator("[role=option]:visible").first();
        first.filter(new Locator.FilterOptions().setHasText(offered)).waitFor();
        for (int step = 0; first.getAttribute("focused") == null; step++) {
            if (step > 3) {
                throw new AssertionError("The arrows do not lead to " + offered);
            }
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    private Object focused() {
        return page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)");
    }
}
