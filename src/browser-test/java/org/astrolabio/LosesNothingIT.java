package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.astrolabio.assessment.AccessKey;
import org.junit.jupiter.api.Test;

/** What was answered is still there, however the owner leaves and comes back. */
class LosesNothingIT extends BrowserTest {

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
        phone.navigate(link);
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
