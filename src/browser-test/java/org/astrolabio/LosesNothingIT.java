package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.plan.OpenPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was answered is still there, however the owner leaves and comes back. */
class LosesNothingIT extends BrowserTest {

    @Autowired
    private OpenPlan openPlan;

    @Test
    void byReloadBackOrAClosedTab() {
        Page page = letIn(chromium.visit("es", 1280), begun(), "");
        page.locator("main a.primary").click();
        choose(page, "sells-online", "marketplaces");
        choose(page, "online-model", "own-targets");

        page.reload();
        assertThat(option(page, "sells-online", "marketplaces")).isChecked();
        assertThat(option(page, "online-model", "own-targets")).isChecked();
        page.goBack();
        assertThat(page.locator(".state.in-progress")).hasCount(1);
        page.goForward();
        assertThat(option(page, "online-model", "own-targets")).isChecked();

        Page other = page.context().newPage();
        page.close();
        other.navigate(address("/"));
        other.locator(".under-way a").click();
        other.waitForURL("**/assessment/*");
        other.locator("main a.primary").click();
        assertThat(option(other, "online-model", "own-targets")).isChecked();
        other.context().close();
    }

    @Test
    void onASecondDevice() {
        Page desktop = letIn(chromium.visit("es", 1280), begun(), "/strategy");
        choose(desktop, "sells-online", "both");
        desktop.locator(".private-link .quiet").click();
        String link = desktop.locator("#private-link").inputValue();

        Page phone = chromium.visit("en", 360);
        open(phone, link);
        phone.locator("main a.primary").click();
        assertThat(phone.locator("html")).hasAttribute("lang", "en");
        assertThat(option(phone, "sells-online", "both")).isChecked();
        choose(phone, "exports", "few-countries");

        desktop.reload();
        assertThat(option(desktop, "exports", "few-countries")).isChecked();
        phone.context().close();
        desktop.context().close();
    }

    @Test
    void byTheEndOfTheSession() {
        AccessKey key = begun();
        Page page = letIn(chromium.visit("es", 1280), key, "/strategy");
        choose(page, "sells-online", "both");
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(address("/"))));

        option(page, "exports", "many-countries").click();

        assertStoredAfterAll(page, key);
    }

    @Test
    void byCookiesThatAreGone() {
        AccessKey key = begun();
        Page page = letIn(chromium.visit("es", 1280), key, "/strategy");
        choose(page, "sells-online", "both");
        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));

        option(page, "exports", "many-countries").click();
        page.locator(".v-system-error").waitFor();
        page.reload();

        assertStoredAfterAll(page, key);
    }

    @Test
    void byTypingFasterThanTheServerAnswers() {
        AccessKey key = finished(sheet("fashion-brand"));
        Page page = letIn(chromium.visit("es", 1280), key, "/plan");
        Locator summary = page.locator(".part.wave-1 summary[id^=action-]").first();
        String action = summary.getAttribute("id").replaceFirst("^action-", "");
        summary.click();
        page.locator(".body").waitFor();
        Locator note = page.locator("#note-" + action);
        Locator done = page.locator(".part.done")
                .filter(new Locator.FilterOptions().setHas(page.locator("#action-" + action)));

        List<Route> held = hold(page);
        page.locator("#status-" + action).selectOption("DONE");
        note.pressSequentially("Tardamos ");
        page.waitForCondition(() -> !held.isEmpty());
        release(page, held);
        assertThat(done).hasCount(1);
        assertThat(note).hasValue("Tardamos ");
        assertThat(note).isFocused();
        assertThat(page.locator("#status-" + action)).hasValue("DONE");

        page.keyboard().type("tres días");
        page.keyboard().press("Tab");
        assertThat(page.locator(".saved")).isVisible();
        page.waitForCondition(() -> progress(key, action).note().equals(Optional.of("Tardamos tres días")));
        page.reload();
        page.locator("#action-" + action).click();
        assertThat(note).hasValue("Tardamos tres días");
        page.context().close();
    }

    @Test
    void byGoingOnAtOnce() {
        AccessKey key = finished(sheet("fashion-brand"));
        Page page = letIn(chromium.visit("es", 1280), key, "/plan");
        page.locator("#settings-hours").fill("33");
        page.locator("a.up").click();
        page.waitForURL("**/results");

        page.navigate(address(assessment(key, "/plan")));

        assertThat(page.locator("#settings-hours")).hasValue("33");
        page.context().close();
    }

    @Test
    void nothingThatWasAnsweredElsewhereSince() {
        AccessKey key = begun();
        Page page = letIn(chromium.visit("es", 1280), key, "/strategy");
        choose(page, "sells-online", "both");
        page.evaluate(
                "key => sessionStorage.setItem(key, '\\nmarketplaces')",
                "astrolabio:%s:strategy.sells-online".formatted(assessment(key, "/strategy")));

        page.reload();

        field(page, "sells-online").waitFor();
        page.waitForFunction(KeyboardAnswers.ALL_ACKNOWLEDGED);
        assertThat(option(page, "sells-online", "both")).isChecked();
        page.context().close();
    }

    private ActionProgress progress(AccessKey key, String action) {
        return openPlan.open(key).plan().progress(action);
    }

    /** Keeps all that the page tells the server from getting there. */
    private static List<Route> hold(Page page) {
        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile("v-r=uidl"), held::add);
        return held;
    }

    private static void release(Page page, List<Route> held) {
        page.unroute(Pattern.compile("v-r=uidl"));
        held.forEach(Route::resume);
    }

    private void assertStoredAfterAll(Page page, AccessKey key) {
        field(page, "export-years").waitFor();
        page.waitForFunction(KeyboardAnswers.ALL_ACKNOWLEDGED);
        assertThat(page).hasURL(address(assessment(key, "/strategy")));
        page.reload();
        assertThat(option(page, "sells-online", "both")).isChecked();
        assertThat(option(page, "exports", "many-countries")).isChecked();
        page.context().close();
    }

    @Test
    void byAnotherLanguage() {
        Page page = letIn(chromium.visit("es", 360), begun(), "/strategy");
        choose(page, "sells-online", "both");

        page.locator("button[lang=en]").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Strategy");
        assertThat(option(page, "sells-online", "both")).isChecked();
        page.context().close();
    }

    private static Locator field(Page page, String question) {
        return page.locator("#q-strategy-" + question);
    }

    private static Locator option(Page page, String question, String option) {
        return field(page, question).locator("input[value='" + option + "']");
    }

    private static void choose(Page page, String question, String option) {
        option(page, question, option).click();
        page.waitForFunction(KeyboardAnswers.ALL_ACKNOWLEDGED);
        assertThat(page.locator(".saved")).isVisible();
    }
}
