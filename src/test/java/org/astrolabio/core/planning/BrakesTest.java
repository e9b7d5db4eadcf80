package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.service.Measurements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the owner says holds the company back heads the plan, and what was counted is not counted again. */
class BrakesTest {

    private static final String BRAKE = "strategy.brake";
    private static final String GROUP = "brakes";

    /** The perfect company has done already what would answer some of them. */
    static Stream<Arguments> brakes() {
        return SampleCompanies.QUESTIONNAIRE.questions().stream()
                .filter(question -> question.id().equals(BRAKE))
                .flatMap(question -> question.options().stream())
                .map(Option::id)
                .flatMap(brake -> Arrays.stream(SampleCompanies.values())
                        .filter(company -> company != SampleCompanies.PERFECT)
                        .map(company -> Arguments.of(brake, company)));
    }

    @ParameterizedTest
    @MethodSource("brakes")
    void whatTheOwnerSaysHeadsThePlan(String brake, SampleCompanies company) {
        Judgement judgement =
                with(company, BRAKE, new Answer.Chosen(brake)).plan().judgement();
        assertThat(judgement.bottleneck())
                .hasValueSatisfying(open -> assertThat(open.finding().group()).isEqualTo(GROUP));
    }

    @ParameterizedTest
    @MethodSource("brakes")
    void thePlanBeginsWithWhatAnswersIt(String brake, SampleCompanies company) {
        ImprovementPlan plan = with(company, BRAKE, new Answer.Chosen(brake)).plan();
        Finding finding = plan.judgement().bottleneck().orElseThrow().finding();
        assertThat(plan.actions().limit(3)).anyMatch(planned -> finding.answeredBy()
                .contains(planned.action().id()));
    }

    @ParameterizedTest
    @EnumSource
    void whoDoesNotKnowIsTold(SampleCompanies company) {
        assertThat(with(company, BRAKE, Answer.UNKNOWN).plan().judgement().unknown())
                .extracting(open -> open.finding().id())
                .contains("brake-not-known");
    }

    @ParameterizedTest
    @EnumSource
    void reasonsThatWereToldAreNotCountedAgain(SampleCompanies company) {
        CompanyPlan plan =
                with(company, "customer-service.contact-reasons", Answer.ChosenSeveral.of("order-status", "returns"));
        assertThat(plan.plan().actions())
                .extracting(planned -> planned.action().id())
                .doesNotContain("count-contact-reasons");
    }

    private static CompanyPlan with(SampleCompanies company, String question, Answer answer) {
        AnswerSheet sheet = company.answers().answers().with(question, answer);
        return SampleCompanies.plan(sheet, Measurements.NONE, company.settings(), Map.of());
    }
}
