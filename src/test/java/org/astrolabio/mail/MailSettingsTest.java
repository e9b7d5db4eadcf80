package org.astrolabio.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.astrolabio.address.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class MailSettingsTest {

    @Test
    void linksBeginWithTheAddressThatWasConfigured() {
        assertThat(new MailSettings("a@example.org", "https://example.org/").outside(new Address("x")))
                .hasToString("https://example.org/x");
        assertThat(new MailSettings("a@example.org", "https://example.org").outside(new Address("x")))
                .hasToString("https://example.org/x");
    }

    @ParameterizedTest
    @CsvSource({"Astrolabio <a@example.org>, https://example.org", "a@example.org, http://localhost:8080/"})
    void whatIsCompleteIsTaken(String from, String baseUrl) {
        assertThatCode(() -> new MailSettings(from, baseUrl).requireComplete()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://example.org",
        "a@example.org, ''",
        "a@example.org, example.org",
        "a@example.org, ftp://example.org",
        "a@example.org, https://example.org/?x=1",
        "nobody, 'https://exa mple.org'",
    })
    void whatIsMissingKeepsTheApplicationFromStartingAndIsSaidInWords(String from, String baseUrl) {
        MailSettings settings = new MailSettings(from, baseUrl);

        assertThatThrownBy(settings::requireComplete).isInstanceOf(IncompleteMailSettings.class);
        FailureAnalysis analysis = new IncompleteMailSettingsFailureAnalyzer().analyze(new IncompleteMailSettings());
        assertThat(analysis.getAction()).contains("ASTROLABIO_MAIL_FROM", "ASTROLABIO_BASE_URL", "Da a", "Set ");
    }
}
