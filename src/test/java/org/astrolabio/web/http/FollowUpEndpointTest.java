package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.ListAssessments;
import org.astrolabio.assessment.StartFollowUp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;

/** From one diagnosis of a company to another, and to none of anybody else's. */
@SpringBootTest
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FollowUpEndpointTest {

    private final Companies companies;
    private final StartFollowUp startFollowUp;
    private final FollowUpEndpoint endpoint;
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    FollowUpEndpointTest(Companies companies, StartFollowUp startFollowUp, ListAssessments listAssessments) {
        this.companies = companies;
        this.startFollowUp = startFollowUp;
        this.endpoint = new FollowUpEndpoint(startFollowUp, listAssessments);
    }

    @Test
    void beginsTheNextAndGivesTheBrowserItsKey() {
        AccessKey key = companies.worst(Map.of());
        request.setCookies(AccessCookie.of(key, false));

        ResponseEntity<Void> answer = endpoint.start(key.assessment(), "es", request, response);

        AccessKey next = startFollowUp.start(key, Locale.of("es"));
        assertLeadsTo(answer, "/assessment/" + next.assessment() + "/changes");
        assertThat(AccessCookie.read(next.assessment(), response.getCookies())).contains(next);
        assertThat(response.getCookies()[0].isHttpOnly()).isTrue();
    }

    @Test
    void withoutItsKeyNothingIsBegun() {
        AccessKey mine = companies.worst(Map.of());
        AccessKey foreign = companies.worst(Map.of());
        request.setCookies(AccessCookie.of(foreign, false));

        ResponseEntity<Void> answer = endpoint.start(mine.assessment(), "es", request, response);

        assertLeadsTo(answer, "/no-access");
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void opensAnOlderOneOfTheSameCompany() {
        AccessKey first = companies.worst(Map.of());
        AccessKey second = startFollowUp.start(first, Locale.of("es"));
        request.setCookies(AccessCookie.of(second, false));

        ResponseEntity<Void> answer = endpoint.open(second.assessment(), first.assessment(), request, response);

        assertLeadsTo(answer, "/assessment/" + first.assessment() + "/results");
        assertThat(AccessCookie.read(first.assessment(), response.getCookies())).contains(first);
    }

    @Test
    void opensNothingOfAnotherCompany() {
        AccessKey mine = companies.worst(Map.of());
        AccessKey foreign = companies.worst(Map.of());
        request.setCookies(AccessCookie.of(mine, false));

        assertLeadsTo(endpoint.open(mine.assessment(), foreign.assessment(), request, response), "/no-access");
        assertLeadsTo(endpoint.open(foreign.assessment(), mine.assessment(), request, response), "/no-access");
        assertLeadsTo(endpoint.open(mine.assessment(), UUID.randomUUID(), request, response), "/no-access");
        assertThat(response.getCookies()).isEmpty();
    }

    private static void assertLeadsTo(ResponseEntity<Void> answer, String path) {
        assertThat(answer.getStatusCode().value()).isEqualTo(303);
        assertThat(answer.getHeaders().getLocation()).hasToString(path);
    }
}
