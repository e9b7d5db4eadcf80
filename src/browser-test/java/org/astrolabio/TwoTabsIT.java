package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwoTabsIT extends BrowserTest {

    private static final Pattern RESULTS = Pattern.compile(".*/results");

    private Page one;
    private Page other;

    @BeforeEach
    void openTabs() {
        one = chromium.visit("es", 1280);
        other = one.context().newPage();
    }

    @AfterEach
    void closeBrowser() {
        one.context().close();
    }

    @Test
    void showTheLastAnswerOfEither() {
        AccessKey key = begun();
        letIn(one, key, "/strategy");
        letIn(other, key, "/strategy");

        exports(one, "many-countries").click();
        assertThat(one.locator(".saved")).isVisible();
        exports(other, "sporadic").click();
        assertThat(other.locator(".saved")).isVisible();
        comeBackTo(one);

        assertThat(exports(one, "sporadic")).isChecked();
        assertThat(one.locator(".news")).containsText("en otra pestaña");
        assertThat(exports(other, "sporadic")).isChecked();
        one.reload();
        assertThat(exports(one, "sporadic")).isChecked();
    }

    @Test
    void finishOneDiagnosis() {
        AccessKey key = answered(sheet("craft-maker"));
        letIn(one, key, "/check");
        letIn(other, key, "/check");
        Page third = letIn(one.context().newPage(), key, "/strategy");

        one.locator(".ending .primary").click();
        assertThat(one).hasURL(RESULTS);
        Diagnosis first = diagnoses.ofAssessment(key.assessment()).orElseThrow();
        other.locator(".ending .primary").click();
        assertThat(other).hasURL(RESULTS);
        exports(third, "many-countries").click();
        assertThat(third).hasURL(RESULTS);

        String score = one.locator(".summary .score").innerText();
        assertThat(other.locator(".summary .score")).hasText(score);
        assertThat(third.locator(".summary .score")).hasText(score);
        assertThat(diagnoses.ofAssessment(key.assessment())).contains(first);
        one.goBack();
        assertThat(one).hasURL(RESULTS);
    }

    @Test
    void leadToTheResultsWhenTheOtherHasFinished() {
        AccessKey key = answered(sheet("craft-maker"));
        letIn(one, key, "/strategy");
        letIn(other, key, "/check");

        other.locator(".ending .primary").click();
        assertThat(other).hasURL(RESULTS);
        comeBackTo(one);

        assertThat(one).hasURL(RESULTS);
    }

    private static Locator exports(Page page, String option) {
        return page.locator("#q-strategy-exports input[value='" + option + "']");
    }

    /** Without a window of its own a browser does not tell its pages which of them is in front. */
    private static void comeBackTo(Page page) {
        page.bringToFront();
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
    }
}
