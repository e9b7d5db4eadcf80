package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.Owner;
import org.astrolabio.assessment.UseCaseTest;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A private link gives the browser the key at the press of a button, and leaves the address. */
@UseCaseTest
class ContinueByLinkTest {

    private final Owner owner;
    private final MockMvc browser;

    ContinueByLinkTest(Owner owner, FollowLink followLink, OpenAssessment openAssessment) {
        this.owner = owner;
        this.browser = WebForTests.of(new PrivateLinkEndpoint(followLink, openAssessment, new Messages()));
    }

    /** As another site or a program that looks for harm opens it. */
    @Test
    void openingItGivesNothingAndSaysWhoseItIs() throws Exception {
        AccessKey key = owner.answersEverything();

        MockHttpServletResponse answer = browser.perform(
                        get("/continue/{secret}", key.secret().text()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsString())
                .contains("Cerámica Lola", "<form method=\"post\"><button>Abrirlo aquí</button>")
                .contains("<meta name=\"referrer\" content=\"strict-origin\">")
                .doesNotContain(key.secret().text(), key.assessment().toString());
    }

    @Test
    void aBrowserThatHasTheKeyGoesOnAtOnce() throws Exception {
        AccessKey key = owner.begins();
        AccessKey other = owner.begins();

        assertThat(opened(key, AccessCookie.of(key, false)).getStatus()).isEqualTo(303);
        assertThat(opened(key, AccessCookie.of(key, false)).getCookies()).isEmpty();
        assertThat(opened(key, AccessCookie.of(other, false)).getStatus()).isEqualTo(200);
        assertThat(opened(key, AccessCookie.of(new AccessKey(key.assessment(), other.secret()), false))
                        .getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse opened(AccessKey key, Cookie cookie) throws Exception {
        return browser.perform(get("/continue/{secret}", key.secret().text()).cookie(cookie))
                .andReturn()
                .getResponse();
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
        assertThat(browser.perform(get("/continue/{secret}", text))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse follow(String secret, String contextPath, boolean secure) throws Exception {
        return browser.perform(post(contextPath + "/continue/{secret}", secret)
                        .contextPath(contextPath)
                        .secure(secure))
                .andReturn()
                .getResponse();
    }
}
