package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.assessment.Owner;
import org.astrolabio.assessment.UseCaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A private link gives the browser the key and leaves the address. */
@UseCaseTest
class ContinueByLinkTest {

    private final Owner owner;
    private final PrivateLinkEndpoint endpoint;
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    ContinueByLinkTest(Owner owner, FollowLink followLink) {
        this.owner = owner;
        this.endpoint = new PrivateLinkEndpoint(followLink);
    }

    @Test
    void itLeadsToTheAssessmentWithoutShowingTheSecretAgain() {
        AccessKey key = owner.begins();

        ResponseEntity<Void> answer = endpoint.follow(key.secret().text(), new MockHttpServletRequest(), response);

        assertThat(answer.getStatusCode().value()).isEqualTo(303);
        assertThat(answer.getHeaders().getLocation()).isEqualTo(URI.create("/assessment/" + key.assessment()));
        assertThat(AccessCookie.read(key.assessment(), response.getCookies())).contains(key);
        assertThat(response.getCookies()[0].isHttpOnly()).isTrue();
        assertThat(response.getCookies()[0].getSecure()).isFalse();
    }

    @Test
    void overTlsTheCookieIsSentOverTlsOnly() {
        AccessKey key = owner.begins();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);

        endpoint.follow(key.secret().text(), request, response);

        assertThat(response.getCookies()[0].getSecure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "💥", "../../etc"})
    void aLinkThatLeadsNowhereSaysSoOnAPageOfItsOwn(String text) {
        ResponseEntity<Void> answer = endpoint.follow(text, new MockHttpServletRequest(), response);

        assertThat(answer.getHeaders().getLocation()).isEqualTo(URI.create("/no-access"));
        assertThat(response.getCookies()).isEmpty();
    }
}
