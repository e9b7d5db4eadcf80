package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The plans of complete companies, as they were reviewed. A change of the questionnaire, the actions or the planner that
 * changes one of them has to be read before it is accepted: {@code -Dgolden.update=true} rewrites them.
 */
class ReviewedPlansTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");

    @ParameterizedTest
    @EnumSource
    void isThePlanThatWasReviewed(SampleCompanies company) throws IOException {
        Path file = PLANS.resolve(company.sheet() + ".es.md");
        String plan = new PlanInWords(company.answers().company().name(), company.plan()).text();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, plan);
        }

        assertThat(plan).isEqualTo(Files.readString(file));
    }

    @Test
    void thePerfectCompanyHasNothingToDo() {
        assertThat(SampleCompanies.PERFECT.plan().plan().isEmpty()).isTrue();
    }
}
