package org.astrolabio.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.astrolabio.assessment.Companies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;

@SpringBootTest
@Import(Companies.class)
class SwitchLanguageTest extends SpringBrowserlessTest {

    @Test
    void theChoiceHoldsForTheSessionAndIsRemembered() {
        UI.getCurrent().navigate("nowhere");

        test(find(NativeButton.class).withText("English").single()).click();

        assertThat(UI.getCurrent().getSession().getLocale()).isEqualTo(Locale.ENGLISH);
        Cookie cookie = ((MockResponse) VaadinServletResponse.getCurrent().getResponse())
                .getCookies().stream()
                        .filter(each -> each.getName().equals("astrolabio-language"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cookie.getValue()).isEqualTo("en");
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "- | es",
                "en-GB,en;q=0.9 | en",
                "fr;q=0.9,en;q=0.4 | en",
                "es-MX | es",
                "de-DE,de | es",
                "en;q=0.5,es;q=0.8 | es",
                "*/not a header\u0000 | es"
            })
    void theFirstVisitFollowsTheBrowser(String header, String language) {
        assertThat(ReaderLanguage.of(request(header)).getLanguage()).isEqualTo(language);
    }

    private static VaadinRequest request(String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (header != null) {
            request.addHeader("Accept-Language", header);
        }
        return new VaadinServletRequest(request, (VaadinServletService) VaadinService.getCurrent());
    }
}
