package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;

class StartTest extends PageTest {

    @Test
    void startingNeedsNoAccountAndLeavesTheKeyInACookieThatNoScriptReads() {
        navigate("", StartView.class);

        press("Empezar");

        assertThat(getCurrentView()).isInstanceOf(SectionListView.class);
        Cookie cookie = ((MockResponse) VaadinServletResponse.getCurrent().getResponse())
                .getCookies().stream()
                        .filter(each -> each.getName().startsWith("astrolabio-"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(page()).contains("Todavía no has completado ninguna de las 12 secciones", "Sin empezar");
    }

    @Test
    void whatWasBegunInThisBrowserIsOfferedAgain() {
        AccessKey key = begun();
        describeCompany.describe(key, COMPANY);

        navigate("", StartView.class);

        assertThat(page()).contains("Seguir con «Cerámica Lola»", "0 de 12 secciones completas");
    }

    @Test
    void sectionsShowHowFarTheyHaveCome() {
        AccessKey key = begun();
        answerQuestion.answer(key, "strategy.exports", new Answer.Chosen("none"));

        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).sections().path());

        assertThat(page()).containsOnlyOnce("En curso").contains("Sin empezar").doesNotContain("Completa");
    }
}
