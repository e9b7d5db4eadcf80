package org.astrolabio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Locale SPANISH = Locale.of("es");
    private final Messages messages = new Messages();
    private final CountryNames countries = new CountryNames();
    private final Regions regions = new Regions();

    @Test
    void aMissingMessageIsAnError() {
        assertThatThrownBy(() -> messages.text(SPANISH, "language.there-is-no-such-key"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void countriesAreNamedInTheReadersLanguageAndSortedAsItSorts() {
        assertThat(countries.name("SZ", SPANISH)).isEqualTo("Esuatini");
        assertThat(countries.name("DE", Locale.UK)).isEqualTo("Germany");
        assertThat(countries.all(SPANISH)).hasSize(250).extracting("name").startsWith("Afganistán", "Albania");
        assertThat(countries.all(SPANISH))
                .extracting(CountryNames.Country::name)
                .containsSubsequence("España", "Estados Unidos", "Estonia", "Esuatini", "Etiopía");
    }

    @Test
    void everyCountryHasANameInEveryLanguage() {
        for (Locale language : Languages.ALL) {
            assertThat(countries.all(language))
                    .noneMatch(country -> country.name().equals(country.code()));
        }
    }

    @Test
    void regionsAreThoseOfTheCountry() {
        assertThat(regions.of("ES", SPANISH)).hasSize(19).extracting("name").contains("Andalucía", "País Vasco");
        assertThat(regions.name("ES-AN", Locale.ENGLISH)).isEqualTo("Andalusia");
        assertThat(regions.name("DE-BY", SPANISH)).isEqualTo("Bavaria");
        assertThat(regions.isIn("ES-AN", "ES")).isTrue();
        assertThat(regions.isIn("ES-AN", "PT")).isFalse();
        assertThat(regions.isIn("ES-XX", "ES")).isFalse();
    }

    @Test
    void aLanguageThatIsNotSpokenFallsBackToSpanish() {
        assertThat(Languages.closestTo(Locale.forLanguageTag("en-GB"))).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.closestTo(Locale.JAPAN)).isEqualTo(SPANISH);
    }

    @Test
    void datesAreWrittenAsInSpainAndInBritain() {
        LocalDate date = LocalDate.of(2026, 11, 21);
        DateTimeFormatter longDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        assertThat(longDate.withLocale(Languages.withConventions(Locale.ENGLISH))
                        .format(date))
                .isEqualTo("21 November 2026");
        assertThat(longDate.withLocale(Languages.withConventions(SPANISH)).format(date))
                .isEqualTo("21 de noviembre de 2026");
    }
}
