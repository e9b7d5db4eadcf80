package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.language.CountryNames.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class CountriesTest extends PageTest {

    private static final String COUNTRIES = "company.target-countries";

    @Autowired
    CountrySearch search;

    @ParameterizedTest
    @CsvSource({
        "es, mexico, MX",
        "es, SWAZILANDIA, SZ",
        "es, fidji, FJ",
        "es, birmania, MM",
        "en, côte, CI",
        "en, germany, DE"
    })
    void typingFindsCountriesWithoutAccentsAndByOlderNames(String language, String typed, String code) {
        assertThat(search.find(typed, Locale.of(language)).map(Country::code)).contains(code);
    }

    @Test
    void namesThatBeginSoComeFirst() {
        assertThat(search.find("in", Locale.of("es")).findFirst().orElseThrow().name())
                .startsWith("In");
    }

    @Test
    void theCountIsShownAndAFourthIsRefusedWithAReason() {
        AccessKey key = begun();
        step(key, "company");

        field(COUNTRIES).answer("FR,DE");
        assertThat(page()).contains("2 de 3 elegidos");

        field(COUNTRIES).answer("FR,DE,PT");
        field(COUNTRIES).answer("FR,DE,PT,IT");
        assertThat(page()).contains("puedes elegir 3 países como máximo", "3 de 3 elegidos");
        assertThat(stored(key, COUNTRIES)).contains(new Answer.ChosenCountries(List.of("FR", "DE", "PT")));
    }

    @Test
    void noneAtAllIsAllowed() {
        AccessKey key = begun();
        step(key, "company");

        press("Continuar");

        assertThat(links(find(ErrorSummary.class).single())).noneMatch(text -> text.contains("Países"));
    }
}
