package org.astrolabio.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberConventionsTest {

    @ParameterizedTest
    @CsvSource({
        "ES, es, ','", "ES, en, ','", "MX, es, .", "AR, es, ','", "PY, es, ','", "US, es, .", "US, en, .",
                "DE, en, ','",
        "FR, es, ','", "GB, es, .", "PE, es, .", "CO, es, ','", "DO, es, .", "PT, en, ','", "BR, es, ','", "JP, es, .",
        "CN, es, .", "CL, es, ','", "GT, es, .", "CH, es, ."
    })
    void theCountryDecidesAndNotTheLanguage(String country, String language, char decimal) {
        assertThat(NumberConventions.of(country, Locale.of(language)).decimalSeparator())
                .isEqualTo(decimal);
    }

    @Test
    void everyCountryWritesACommaOrAPoint() {
        for (String country : Locale.getISOCountries()) {
            assertThat(NumberConventions.of(country, Locale.ENGLISH).decimalSeparator())
                    .as(country)
                    .isIn(',', '.');
        }
    }
}
