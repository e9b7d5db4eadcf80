package org.astrolabio.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.PlanningRules.Bands;
import org.astrolabio.core.planning.PlanningRules.Money;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.diagnosis.DiagnosisPlanner;
import org.astrolabio.language.Messages;
import org.astrolabio.markets.Markets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTotalsTest {

    private static final DiagnosisPlanner PLANNER = new DiagnosisPlanner(new Markets());
    private static final Map<Action.Cost, Integer> A_EURO_EACH =
            Arrays.stream(Action.Cost.values()).collect(Collectors.toMap(Function.identity(), cost -> 1));

    private static CompanyPlan plan(SampleCompanies company) {
        return PLANNER.plan(
                company.diagnosis(),
                SampleCompanies.QUESTIONNAIRE,
                SampleCompanies.GUIDANCE,
                PLANNER.usualSettings(company.diagnosis(), SampleCompanies.QUESTIONNAIRE, SampleCompanies.GUIDANCE),
                Map.of());
    }

    private static String said(CompanyPlan plan, Money money) {
        return new PlanTotals(Locale.of("es"), new Messages(), SampleCompanies.GUIDANCE, money).firstDays(plan);
    }

    /** Also of what begins in the first 90 days and ends after them. */
    @ParameterizedTest
    @EnumSource
    void everyActionThatIsBegunCosts(SampleCompanies company) {
        CompanyPlan plan = plan(company);

        assertThat(said(plan, new Money(new Bands("", Map.of()), A_EURO_EACH)))
                .contains(
                        plan.plan().firstDays().isEmpty()
                                ? "Nada de esto cuesta dinero"
                                : "unos " + plan.plan().firstDays().size() + "\u00A0€")
                .doesNotContain("dentro de");
    }

    @Test
    void withinABudgetIsWhatCostsNoMoreThanIt() {
        CompanyPlan plan = plan(SampleCompanies.FASHION_BRAND);
        int rows = plan.plan().firstDays().size();

        assertThat(said(plan, budget(rows))).contains("dentro de lo que has dicho");
        assertThat(said(plan, budget(rows - 1))).doesNotContain("dentro de");
    }

    /** Told by the size of the company, which every sample has. */
    private static Money budget(int euros) {
        Bands size = SampleCompanies.GUIDANCE.guide().rules().size();
        Map<String, Fraction> same =
                size.figures().keySet().stream().collect(Collectors.toMap(key -> key, key -> Fraction.of(euros)));
        return new Money(new Bands(size.question(), same), A_EURO_EACH);
    }
}
