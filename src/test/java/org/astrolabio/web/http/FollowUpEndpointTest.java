package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.StartFollowUp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** From one diagnosis of a company to another, and to none of anybody else's. */
@SpringBootTest
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FollowUpEndpointTest {

    private final Companies companies;
    private final StartFollowUp startFollowUp;
    private final MockMvc browser;

    FollowUpEndpointTest(Companies companies, StartFollowUp startFollowUp, FollowUpEndpoint endpoint) {
        this.companies = companies;
        this.startFollowUp = startFollowUp;
        this.browser = WebForTests.of(endpoint);
    }

    @Test
    void beginsTheNextAndGivesTheBrowserItsKey() throws Exception {
        AccessKey key = companies.worst(Map.of());

        MockHttpServletResponse answer = begin(key, key);

        AccessKey next = startFollowUp.start(key, Locale.of("es"));
        assertLeadsTo(answer, "/assessment/" + next.assessment() + "/changes");
        assertThat(AccessCookie.read(next.assessment(), answer.getCookies())).contains(next);
        assertThat(answer.getCookies()[0].isHttpOnly()).isTrue();
    }

    @Test
    void withoutItsKeyNothingIsBegun() throws Exception {
        AccessKey mine = companies.worst(Map.of());
        AccessKey foreign = companies.worst(Map.of());

        assertRefused(begin(mine, foreign));
    }

    @Test
    void opensAnOlderOneOfTheSameCompany() throws Exception {
        AccessKey first = companies.worst(Map.of());
        AccessKey second = startFollowUp.start(first, Locale.of("es"));

        MockHttpServletResponse answer = open(second.assessment(), first.assessment(), second);

        assertLeadsTo(answer, "/assessment/" + first.assessment() + "/results");
        assertThat(AccessCookie.read(first.assessment(), answer.getCookies())).contains(first);
    }

    @Test
    void opensNothingOfAnotherCompany() throws Exception {
        AccessKey mine = companies.worst(Map.of());
        AccessKey foreign = companies.worst(Map.of());

        assertRefused(open(mine.assessment(), foreign.assessment(), mine));
        assertRefused(open(foreign.assessment(), mine.assessment(), mine));
        assertRefused(open(mine.assessment(), UUID.randomUUID(), mine));
    }

    private MockHttpServletResponse begin(AccessKey from, AccessKey by) throws Exception {
        return browser.perform(post("/assessment/{from}/follow-up?lang=es", from.assessment())
                        .cookie(AccessCookie.of(by, false)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(UUID from, UUID other, AccessKey by) throws Exception {
        return browser.perform(
                        get("/assessment/{from}/sibling/{other}", from, other).cookie(AccessCookie.of(by, false)))
                .andReturn()
                .getResponse();
    }

    private static void assertLeadsTo(MockHttpServletResponse answer, String path) {
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(path);
    }

    private static void assertRefused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("Este enlace no abre ningún diagnóstico");
        assertThat(answer.getCookies()).isEmpty();
    }
}
