package org.astrolabio.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.markets.Markets;
import org.junit.jupiter.api.Test;

class DiagnosisPlannerTest {

    private final DiagnosisPlanner planner = new DiagnosisPlanner(new Markets());

    /** It answered that it serves in the languages of all its countries: Germany, the United States, Great Britain. */
    @Test
    void whoServesInEveryLanguageIsNotToldThatOneIsMissing() {
        assertThat(planner.usualSettings(
                                SampleCompanies.MULTI_COUNTRY_STORE.diagnosis(),
                                SampleCompanies.QUESTIONNAIRE,
                                Guidance.NONE)
                        .languages())
                .isEqualTo(Set.of("es", "de", "en"));
    }

    @Test
    void whoServesInSomeLanguagesHasTheOneOfItsCountryUntilItSaysMore() {
        assertThat(planner.usualSettings(
                                SampleCompanies.FASHION_BRAND.diagnosis(), SampleCompanies.QUESTIONNAIRE, Guidance.NONE)
                        .languages())
                .isEqualTo(Set.of("es"));
    }
}
