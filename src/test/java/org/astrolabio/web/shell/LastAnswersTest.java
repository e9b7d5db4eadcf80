package org.astrolabio.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.astrolabio.assessment.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

@SpringBootTest
@Import(Companies.class)
class LastAnswersTest extends SpringBrowserlessTest {

    @Autowired
    private LastAnswers answers;

    @Test
    void whoSaysTheSameAgainGetsTheSameAnswerThoughItIsKeptInLittleRoom() throws IOException {
        UI.getCurrent().navigate("nowhere");

        String said = said(0);
        String first = answer(said);
        int kept = kept().length();

        assertThat(first).contains("Astrolabio");
        assertThat(kept).isLessThan(first.length() / 2);
        assertThat(answer(said)).isEqualTo(first);
        assertThat(answer(said)).isEqualTo(first);
        assertThat(kept()).hasSize(kept);
        assertThat(answer(said(1))).isNotEqualTo(first);
    }

    @Test
    void whatDoesNotChangeIsSentOnAndForgotten() throws IOException {
        UI.getCurrent().navigate("nowhere");
        Fixed fixed = new Fixed(new Paragraph("Once"));
        UI.getCurrent().add(fixed);

        assertThat(answer(said(0))).contains(".show(", "[\"p\",{},{},[\"Once\"]]");

        assertThat(fixed.getElement().getChildCount()).isZero();
    }

    private static String kept() {
        return UI.getCurrent().getInternals().getLastRequestResponse();
    }

    private static String said(int number) {
        UI page = UI.getCurrent();
        return """
                {"csrfToken":"%s","rpc":[],"syncId":%d,"clientId":%d}\
                """.formatted(page.getCsrfToken(), page.getInternals().getServerSyncId(), number);
    }

    private String answer(String said) throws IOException {
        MockRequest request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setParameter("v-uiId", String.valueOf(UI.getCurrent().getUIId()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        answers.synchronizedHandleRequest(
                        UI.getCurrent().getSession(),
                        VaadinServletRequest.getCurrent(),
                        new VaadinServletResponse(
                                response, VaadinServletResponse.getCurrent().getService()),
                        said)
                .orElseThrow()
                .writeResponse();
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
