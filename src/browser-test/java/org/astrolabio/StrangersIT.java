package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.astrolabio.assessment.AccessKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has no key sees nothing, and the key is not given away. */
class StrangersIT extends BrowserTest {

    private static final String NO_ACCESS = "Este enlace no abre ningún diagnóstico";
    private static final String UNKNOWN_SECRET = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private Page page;

    @BeforeEach
    void openBrowser() {
        page = chromium.visit("es", 1280);
    }

    @AfterEach
    void closeBrowser() {
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/continue/wrong",
                "/continue/" + UNKNOWN_SECRET,
                "/continue/%3Cscript%3Ealert(1)",
                "/assessment/wrong/check",
                "/assessment/00000000-0000-4000-8000-000000000000",
                "/assessment/00000000-0000-4000-8000-000000000000/answers.yaml"
            })
    void wrongLinksLeadToOneFriendlyPage(String path) {
        page.navigate(address(path));

        assertThat(page.locator("h1")).hasText(NO_ACCESS);
        assertThat(page.locator("main a.primary")).hasJSProperty("href", address("/"));
        assertThat(Chromium.accessibilityProblems(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/strategy", "/details", "/check", "/results", "/answers.yaml"})
    void theKeyToOneDiagnosisOpensNoOther(String path) {
        AccessKey foreign = answered(sheet("craft-maker"));
        letIn(page, begun(), "");

        page.navigate(address(assessment(foreign, path)));

        assertThat(page.locator("h1")).hasText(NO_ACCESS);
        assertThat(page.content()).doesNotContain(sheet("craft-maker").company().name());
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/assessment/00000000-0000-4000-8000-000000000000/check, 200",
        "/nowhere, 404",
        "/assessment, 404"
    })
    void whereNoPageIsTheStatusSaysSoToo(String path, int status) {
        Response answer = page.navigate(address(path));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(page.locator("h1")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assessment/00000000-0000-4000-8000-000000000000/results"})
    void noBrowserKeepsAPage(String path) {
        assertThat(page.navigate(address(path)).headerValue("cache-control")).isEqualTo("no-store");
    }

    @Test
    void theReportOfAnotherIsRefused() {
        AccessKey foreign = answered(sheet("craft-maker"));
        letIn(page, begun(), "");

        Response refused = page.navigate(address(assessment(foreign, "/report.pdf?lang=es")));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.headerValue("content-type")).startsWith("text/html");
        assertThat(page.locator("h1")).hasText(NO_ACCESS);
    }

    @Test
    void theSecretIsInNoAddressAfterTheLink() {
        AccessKey key = answered(sheet("craft-maker"));
        String secret = key.secret().text();
        List<Request> requests = new CopyOnWriteArrayList<>();
        page.context().onRequest(requests::add);

        letIn(page, key, "/check");
        page.locator(".ending .primary").click();
        page.waitForURL("**/results");
        page.locator(".summary .score").waitFor();

        assertThat(requests).hasSizeGreaterThan(5);
        assertThat(requests.stream()
                        .filter(request -> request.url().contains(secret)
                                || request.headers().getOrDefault("referer", "").contains(secret))
                        .map(Request::url))
                .as("the link, and the press of its button")
                .containsExactly(address(privateLink(key)), address(privateLink(key)));
        assertThat(page.url()).doesNotContain(secret);
    }

    @Test
    void theLinkItselfIsNotKeptOnTheWay() {
        AccessKey key = begun();

        APIResponse answer = page.context()
                .request()
                .post(address(privateLink(key)), RequestOptions.create().setMaxRedirects(0));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers())
                .containsEntry("location", assessment(key, ""))
                .containsEntry("cache-control", "no-store");
    }

    /** Whoever follows a link on a page of somebody else finds nothing of that in this browser before pressing a button. */
    @Test
    void aLinkOnAForeignPagePlantsNoCompany() {
        AccessKey planted = answered(sheet("craft-maker"));

        page.setContent("<a href='" + address(privateLink(planted)) + "'>x</a>");
        page.locator("a").click();
        page.waitForURL("**/continue/*");

        assertThat(page.locator("p").first())
                .containsText(sheet("craft-maker").company().name());
        assertThat(page.context().cookies()).isEmpty();
        page.navigate(address("/"));
        page.locator(".hero .primary").waitFor();
        assertThat(page.locator(".under-way")).hasCount(0);
    }

    @Test
    void cookiesAreForTheServerAlone() {
        letIn(page, begun(), "");
        page.locator("button[lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        List<Cookie> cookies = page.context().cookies();
        assertThat(cookies).hasSizeGreaterThanOrEqualTo(3).allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).as(cookie.name).isTrue();
            assertThat(cookie.sameSite).as(cookie.name).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no-access", "/continue/wrong", "/astrolabio.css", "/assessment/x/report.pdf"})
    void everyResponseTellsTheBrowserToTrustNobodyElse(String path) {
        Map<String, String> headers =
                page.context().request().get(address(path)).headers();

        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer");
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
    }
}
