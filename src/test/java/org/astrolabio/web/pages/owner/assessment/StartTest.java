package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whoComesBackIsLedOnAndMayBeginAnew() {
        AccessKey key = begun();

        navigate("", StartView.class);

        assertThat(find(Anchor.class).withClassName("primary").single().getHref())
                .isEqualTo(new AssessmentSite(key.assessment()).sections().inPage());
        press("Empezar otro diagnóstico");
        assertThat(getCurrentView()).isInstanceOf(SectionListView.class);
    }

    @Test
    void aPastedLinkOpensWhatItIsFor() {
        AccessKey key = startAssessment.start(Locale.of("es"));
        navigate("", StartView.class);

        paste("Aquí va: https://astrolabio.example/continue/" + key.secret().text() + " ¡guárdalo!");

        assertThat(getCurrentView()).isInstanceOf(SectionListView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(new AssessmentSite(key.assessment()).sections().path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://astrolabio.example/",
                "https://astrolabio.example/continue/KvO6vAQs7OSRt",
                "https://astrolabio.example/continue/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aLinkThatOpensNothingIsSaidToAndStays(String link) {
        navigate("", StartView.class);

        paste(link);

        assertThat(getCurrentView()).isInstanceOf(StartView.class);
        assertThat(page()).contains("Este enlace no abre nada");
        assertThat(find(Input.class).single().getValue()).isEqualTo(link);
    }

    private void paste(String link) {
        find(Input.class).single().setValue(link);
        press("Abrir");
    }

    @Test
    void whoHasBegunNothingCanLookAtASample() {
        navigate("", StartView.class);

        assertThat(links((Component) getCurrentView())).anyMatch(text -> text.startsWith("Mira un informe de ejemplo"));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(Site.sampleReport(Locale.of("es")).inPage());
    }

    @Test
    void theStartPageSaysHowLongItTakesFromTheQuestionsThatThereAre() {
        navigate("", StartView.class);

        assertThat(page()).containsPattern("Entre \\d+ y \\d+ minutos, .* Son 12 temas cortos");
    }

    @Test
    void eachSectionSaysHowLongItTakesAndTheListHowMuchIsLeftInAll() {
        AccessKey key = begun();
        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).sections().path());
        assertThat(find(Span.class).withClassName("time").all())
                .hasSize(12)
                .allSatisfy(time -> assertThat(time.getText()).matches("\\d minutos?"));
        int most = left();

        answerQuestion.answer(key, "strategy.sells-online", new Answer.Chosen("none"));
        UI.getCurrent().navigate(Pages.START);
        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).sections().path());

        assertThat(page()).containsPattern("1 de \\d+ preguntas respondidas");
        assertThat(left()).isLessThan(most);
    }

    private int left() {
        return Integer.parseInt(page().replaceFirst("(?s).*Quedan (\\d+) minutos, como mucho.*", "$1"));
    }

    @Test
    void sectionsShowHowFarTheyHaveCome() {
        AccessKey key = begun();
        answerQuestion.answer(key, "strategy.exports", new Answer.Chosen("none"));

        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).sections().path());

        assertThat(page()).containsOnlyOnce("En curso").contains("Sin empezar").doesNotContain("Completa");
    }
}
