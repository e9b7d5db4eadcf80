package org.astrolabio;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StartPageIT {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"es, 1280", "es, 360", "en, 1280", "en, 360"})
    void greetsInTheReadersLanguageWithoutErrorsOrBarriers(String language, int width) {
        try (Page page = chromium.visit(language, width)) {
            List<String> errors = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            page.navigate("http://localhost:" + port + "/");
            page.locator("h1").waitFor();

            assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
            assertThat(page.title()).isNotBlank();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(errors).isEmpty();
            assertThat(Chromium.accessibilityProblems(page)).isEmpty();
        }
    }
}
