package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.assessment.Owner;
import org.astrolabio.assessment.UseCaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A private link gives the browser the key and leaves the address. */
@UseCaseTest
class ContinueByLinkTest {

    private final Owner owner;
    private final MockMvc browser;

    ContinueByLinkTest(Owner owner, FollowLink followLink) {
        this.owner = owner;
        this.browser = WebForTests.of(new PrivateLinkEndpoint(followLink));
    }

    @Test
    void itLeadsToTheAssessmentWithoutShowingTheSecretAgain() throws Exception {
        AccessKey key = owner.begins();

        MockHttpServletResponse answer = follow(key.secret().text(), "", false);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/assessment/" + key.assessment());
        assertThat(AccessCookie.read(key.assessment(), answer.getCookies())).contains(key);
        assertThat(answer.getCookies()[0].isHttpOnly()).isTrue();
        assertThat(answer.getCookies()[0].getSecure()).isFalse();
        assertThat(answer.getCookies()[0].getPath()).isEqualTo("/");
    }

    @Test
    void underAPathItLeadsThereAndTheCookieIsForThatPathAlone() throws Exception {
        AccessKey key = owner.begins();

        MockHttpServletResponse answer = follow(key.secret().text(), "/tools/readiness", false);

        assertThat(answer.getHeader("Location")).isEqualTo("/tools/readiness/assessment/" + key.assessment());
        assertThat(answer.getCookies()[0].getPath()).isEqualTo("/tools/readiness");
    }

    @Test
    void overTlsTheCookieIsSentOverTlsOnly() throws Exception {
        AccessKey key = owner.begins();

        assertThat(follow(key.secret().text(), "", true).getCookies()[0].getSecure())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "💥", "..%2f..%2fetc"})
    void aLinkThatLeadsNowhereSaysSoOnAPageOfItsOwn(String text) throws Exception {
        MockHttpServletResponse answer = follow(text, "", false);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString())
                .contains("Este enlace no abre ningún diagnóstico")
                .doesNotContain(text);
        assertThat(answer.getCookies()).isEmpty();
    }

    private MockHttpServletResponse follow(String secret, String contextPath, boolean secure) throws Exception {
        return browser.perform(get(contextPath + "/continue/{secret}", secret)
                        .contextPath(contextPath)
                        .secure(secure))
                .andReturn()
                .getResponse();
    }
}
