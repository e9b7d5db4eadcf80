package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The optional figures: worked out from raw counts, refused when they cannot be, and free to skip. */
class ServiceMetricsIT extends BrowserTest {

    private static final Measure RETENTION = Measure.of("retention-rate");
    private static final Measure EMAIL_RESPONSE = Measure.of("first-response-time", "email");

    @Autowired
    private OpenAssessment openAssessment;

    private Locale language;
    private AccessKey key;
    private Page page;
    private Barriers barriers;

    @ParameterizedTest
    @CsvSource({"es, 360, '64 %'", "en, 1280, '64%'"})
    void whatIsCountedIsWorkedOutAndKept(String language, int width, String percent) {
        sitDown(language, width);

        unfold(RETENTION);
        fill(RETENTION, "customers-at-start", "350");
        fill(RETENTION, "customers-at-end", "300");
        assertThat(result(RETENTION)).hasText(text("metrics.incomplete"));
        assertStored(RETENTION, null);
        fill(RETENTION, "customers-acquired", "76");
        assertThat(result(RETENTION)).containsText(percent);
        assertStored(RETENTION, Fraction.of(64));

        fill(RETENTION, "customers-acquired", "many");
        assertRefused(RETENTION, "customers-acquired", text("metrics.not-a-number"));
        fill(RETENTION, "customers-acquired", "-1");
        assertRefused(
                RETENTION, "customers-acquired", text("metrics.negative", label(RETENTION, "customers-acquired")));
        fill(RETENTION, "customers-acquired", "76");
        fill(RETENTION, "customers-at-end", "900");
        assertRefused(
                RETENTION,
                "customers-at-end",
                text(
                        "metrics.rest-more-than",
                        label(RETENTION, "customers-at-end"),
                        label(RETENTION, "customers-acquired"),
                        label(RETENTION, "customers-at-start")));
        barriers.look("refused");
        assertStored(RETENTION, Fraction.of(64));
        assertThat(summary(RETENTION)).containsText(percent);
        fill(RETENTION, "customers-at-end", "");
        assertThat(result(RETENTION)).containsText(text("metrics.incomplete"));
        assertThat(summary(RETENTION)).containsText(percent);
        fill(RETENTION, "customers-at-end", "300");
        assertThat(page.locator("#m-retention-rate [aria-invalid=true]")).hasCount(0);

        unfold(EMAIL_RESPONSE);
        page.locator("details.metric .channel").first().locator("summary").click();
        page.locator("#m-first-response-time-email-value").fill("240");
        page.keyboard().press("Tab");
        assertThat(result(EMAIL_RESPONSE)).containsText("4 h");
        assertStored(EMAIL_RESPONSE, Fraction.of(240));
        barriers.look("figures");

        page.reload();
        page.locator("h1").waitFor();
        assertThat(summary(RETENTION)).containsText(percent);
        unfold(RETENTION);
        assertThat(input(RETENTION, "customers-at-start")).hasValue("350");
        assertThat(input(RETENTION, "customers-at-end")).hasValue("300");
        assertThat(input(RETENTION, "customers-acquired")).hasValue("76");
        assertThat(result(RETENTION)).containsText(percent);
        assertThat(summary(EMAIL_RESPONSE)).containsText("4 h");

        page.locator("#m-retention-rate button.quiet").click();
        assertThat(result(RETENTION)).hasText(text("metrics.not-measured"));
        assertThat(input(RETENTION, "customers-at-start")).hasValue("");
        assertStored(RETENTION, null);
        assertStored(EMAIL_RESPONSE, Fraction.of(240));

        barriers.assertNone();
        page.context().close();
    }

    @Test
    void skippingCostsNothing() {
        sitDown("es", 360);
        assertThat(page.locator(".metric .state")).hasText(manyTimes(text("metrics.not-measured")));
        barriers.look("not measured");

        page.locator(".buttons .primary").click();
        page.waitForURL("**/details");
        letIn(page, key, "/check");
        page.locator(".ending .primary").click();
        page.waitForURL("**/results");

        assertThat(diagnoses.ofAssessment(key.assessment()).orElseThrow().measurements())
                .isEqualTo(Measurements.NONE);
        assertThat(page.locator(".service-table tbody tr")).hasCount(7);
        barriers.assertNone();
        page.context().close();
    }

    private void sitDown(String language, int width) {
        this.language = Locale.of(language);
        key = answered(sheet("multi-country-store"));
        page = letIn(chromium.visit(language, width), key, "/service-metrics");
        page.locator("details.metric").first().waitFor();
        barriers = new Barriers(page, language);
    }

    private void unfold(Measure measure) {
        summary(measure).click();
    }

    private Locator summary(Measure measure) {
        return page.locator("details.metric:has(#m-" + measure.kpi() + suffix(measure) + ") > summary");
    }

    private Locator input(Measure measure, String input) {
        return page.locator("#m-" + measure.kpi() + suffix(measure) + "-" + input);
    }

    private Locator result(Measure measure) {
        return page.locator("#m-" + measure.kpi() + suffix(measure) + " .result");
    }

    private static String suffix(Measure measure) {
        return measure.channel().map(channel -> "-" + channel).orElse("");
    }

    private void fill(Measure measure, String input, String typed) {
        input(measure, input).fill(typed);
        page.keyboard().press("Tab");
    }

    private void assertRefused(Measure measure, String input, String why) {
        assertThat(input(measure, input)).hasAttribute("aria-invalid", "true");
        String problem = input(measure, input).getAttribute("aria-describedby");
        assertThat(page.locator("#" + problem)).hasText(why);
        assertThat(result(measure)).containsText(text("metrics.refused"));
    }

    private void assertStored(Measure measure, Fraction value) {
        page.waitForCondition(
                () -> openAssessment.open(key).measurements().value(measure).equals(Optional.ofNullable(value)));
    }

    private String label(Measure measure, String input) {
        return openAssessment
                .open(key)
                .guidance()
                .texts(language)
                .kpi(measure.kpi())
                .inputs()
                .get(input);
    }

    private String[] manyTimes(String text) {
        return page.locator(".metric .state").all().stream()
                .map(ignored -> text)
                .toArray(String[]::new);
    }

    private String text(String message, Object... arguments) {
        return messages.text(language, message, arguments);
    }
}
