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
        "'', https://example.org, mail.no-sender",
        "nobody, https://example.org, mail.wrong-sender",
        "a@example.org, '', mail.no-site",
        "a@example.org, example.org, mail.wrong-site",
        "a@example.org, ftp://example.org, mail.wrong-site",
        "a@example.org, https://example.org/?x=1, mail.wrong-site",
        "a@example.org, 'https://exa mple.org', mail.wrong-site",
    })
    void whatIsMissingOrMalformedKeepsTheApplicationFromStartingAndIsNamed(String from, String baseUrl, String key) {
        MailSettings settings = new MailSettings(from, baseUrl);

        assertThatThrownBy(settings::requireComplete).isInstanceOfSatisfying(IncompleteMailSettings.class, failure -> {
            FailureAnalysis analysis = new IncompleteMailSettingsFailureAnalyzer().analyze(failure);
            boolean ofSender = key.endsWith("sender");
            assertThat(failure.key()).isEqualTo(key);
            assertThat(analysis.getDescription().lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                    .contains(ofSender ? from : baseUrl));
            assertThat(analysis.getDescription() + analysis.getAction())
                    .contains(ofSender ? "ASTROLABIO_MAIL_FROM" : "ASTROLABIO_BASE_URL")
                    .doesNotContain(ofSender ? "ASTROLABIO_BASE_URL" : "ASTROLABIO_MAIL_FROM");
        });
    }
}
