package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.astrolabio.assessment.AccessKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way of an owner where the site is not at the root of its host: no link, file or request leaves its path. */
abstract class UnderAPath extends BrowserTest {

    static final String PATH = "/tools/readiness";

    private final List<String> answers = new CopyOnWriteArrayList<>();
    private Page page;

    /** Where the site is found, its path included. */
    abstract String site();

    @Override
    String address(String path) {
        return site() + path;
    }

    @BeforeEach
    void visit() {
        page = visitor();
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    private Page visitor() {
        Page visitor = chromium.visit("es", 1280);
        visitor.context().onResponse(answer -> answers.add(answer.status() + " " + answer.url()));
        return visitor;
    }

    @Test
    void fromTheStartToTheQuestionsAndBackByThePrivateLink() {
        page.navigate(address("/"));
        page.locator(".hero .primary").click();
        page.waitForURL(address("/assessment/*"));
        String sections = page.url();
        page.locator("main a.primary").click();
        page.waitForURL(sections + "/*");
        page.locator("#q-strategy-sells-online input").first().check();
        assertThat(page.locator(".saved")).isVisible();
        page.locator(".private-link button").first().click();
        String link = page.locator("#private-link").inputValue();

        assertThat(link).startsWith(address("/continue/"));
        Page elsewhere = visitor();
        open(elsewhere, link);
        assertThat(elsewhere).hasURL(sections);
        elsewhere.navigate(sections + "/strategy");
        assertThat(elsewhere.locator("#q-strategy-sells-online input").first()).isChecked();
        elsewhere.locator("a.brand").click();
        elsewhere.locator(".under-way a").click();
        assertThat(elsewhere).hasURL(sections);
        elsewhere.context().close();
        assertNothingLeftThePath();
    }

    @Test
    void fromTheEndToTheNextDiagnosisWithEveryLinkOnTheWay() {
        AccessKey key = answered(sheet("craft-maker"));
        letIn(page, key, "/check");
        followAll();
        page.navigate(address(assessment(key, "/check")));
        page.locator(".ending .primary").click();
        page.waitForURL(address(assessment(key, "/results")));
        page.locator(".summary .score").waitFor();
        page.locator("button[lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(followAll())
                .anyMatch(address -> address.contains("/plan.xlsx"))
                .anyMatch(address -> address.contains("/plan.ics"))
                .anyMatch(address -> address.contains("/report.pdf"))
                .anyMatch(address -> address.endsWith("/history"));
        page.navigate(address(assessment(key, "/results")));
        page.locator(".follow-up button").click();
        page.waitForURL(address("/assessment/*/changes"));
        page.locator("h1").waitFor();
        page.navigate(page.url().replace("/changes", "/check"));
        page.locator(".ending .primary").click();
        page.waitForURL(address("/assessment/*/results"));
        page.locator(".moved .sentence").waitFor();
        assertThat(followAll())
                .anyMatch(address -> address.contains("/compare?"))
                .anyMatch(address -> address.contains("/sibling/"));

        assertThat(page.context().cookies())
                .filteredOn(cookie -> !cookie.name.equals("JSESSIONID"))
                .hasSizeGreaterThan(2)
                .extracting(cookie -> cookie.path)
                .containsOnly(PATH);
        assertNothingLeftThePath();
    }

    @Test
    void aWrongAddressLeadsBackToTheStart() {
        for (String wrong : List.of("/nowhere/at/all", "/continue/wrong", "/assessment/wrong/results")) {
            page.navigate(address(wrong));
            page.locator("main a.primary").click();
            assertThat(page).hasURL(address("/"));
            page.locator(".hero .primary").waitFor();
        }
    }

    /** Follows all links from the page that is open, and from those that they lead to. */
    private Set<String> followAll() {
        Deque<String> waiting = new ArrayDeque<>(links());
        Set<String> seen = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String next = waiting.poll().replaceFirst("#.*", "");
            if (!seen.add(next) || next.contains("?change=")) {
                continue;
            }
            assertThat(next).startsWith(site() + "/");
            APIResponse answer = page.context().request().get(next);
            assertThat(answer.status()).as(next).isEqualTo(200);
            assertThat(answer.url()).startsWith(site() + "/");
            if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                Response shown = page.navigate(next);
                page.locator("h1").waitFor();
                assertThat(shown.status()).as(next).isEqualTo(200);
                assertThat(page.locator(".error-page")).hasCount(0);
                waiting.addAll(links());
            }
        }
        return seen;
    }

    /** Those of this site: others are on servers that only HTTPS leads to. */
    @SuppressWarnings("unchecked")
    private List<String> links() {
        page.locator("h1").waitFor();
        return new ArrayList<>((List<String>) page.evaluate("""
                [...document.querySelectorAll('a[href]')].map(link => link.href)
                  .filter(address => !address.startsWith('https:'))
                  .concat([...document.forms].filter(form => form.method === 'get').map(form => form.action))
                """));
    }

    private void assertNothingLeftThePath() {
        assertThat(answers)
                .hasSizeGreaterThan(10)
                .allMatch(answer -> answer.matches("[23]\\d\\d .*"))
                .allMatch(answer -> answer.substring(4).startsWith(site() + "/")
                        || answer.substring(4).startsWith("data:"));
    }
}
