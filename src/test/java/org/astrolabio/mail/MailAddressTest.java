package org.astrolabio.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "lola@example.org, lola@example.org, lo***@e***.org",
        "' lola.perez+web@Example.ORG ', lola.perez+web@example.org, lo***@e***.org",
        "Lola@tienda.example.co.uk, Lola@tienda.example.co.uk, Lo***@t***.uk",
        "jo@cerámica.es, jo@xn--cermica-jwa.es, j***@x***.es",
        "a@b.io, a@b.io, a***@b***.io"
    })
    void takesWhatIsAnAddress(String typed, String text, String masked) {
        MailAddress address = MailAddress.parse(typed).orElseThrow();

        assertThat(address.text()).isEqualTo(text);
        assertThat(address.masked()).isEqualTo(masked);
        assertThat(MailAddress.parse(address.text())).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lola",
                "@example.org",
                "lola@",
                "lola@localhost",
                "lola@example",
                "lola@exam ple.org",
                "lola@example.org\nBcc: all@example.org",
                "lo\r\nla@example.org",
                "lola@example.org,marta@example.org",
                "Lola <lola@example.org>",
                ".lola@example.org",
                "lo..la@example.org",
                "lola@-example.org",
                "lola@example..org",
                "ñandú@example.org",
                "\"lola perez\"@example.org",
                "lola@[127.0.0.1]"
            })
    void refusesWhatIsNone(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(MailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(MailAddress.parse("lola@" + "abcdefgh.".repeat(28) + "org")).isEmpty();
        assertThat(MailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(MailAddress.parse("lola@example.org").orElseThrow().toString())
                .doesNotContain("lola");
    }
}
