package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.core.service.Criterion;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Scale;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.Threshold;
import org.astrolabio.definition.RealQuestionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans of the product's own actions for companies as they may come. */
class RealPlanTest {

    private static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();
    private static final Guidance GUIDANCE = RealQuestionnaire.guidance();
    private static final Assessor ASSESSOR = new Assessor(QUESTIONNAIRE, GUIDANCE.rubric());
    private static final Planner PLANNER = new Planner(QUESTIONNAIRE, GUIDANCE.rubric(), GUIDANCE.catalogue());

    record Company(String name, CompanyState state) {
        @Override
        public String toString() {
            return name;
        }

        ImprovementPlan plan(int hoursPerMonth) {
            return PLANNER.plan(PlanRequest.of(state, MarketNeeds.NONE, hoursPerMonth));
        }
    }

    static Stream<Company> companies() {
        return Stream.of(
                sheet("craft-maker"),
                sheet("fashion-brand"),
                sheet("multi-country-store"),
                worst(),
                new Company("best answers", CompanyState.of(RealQuestionnaire.best(QUESTIONNAIRE), Measurements.NONE)),
                perfect());
    }

    private static Company sheet(String name) {
        AnswerSheet answers = RealQuestionnaire.sheet(name, QUESTIONNAIRE).answers();
        return new Company(name, CompanyState.of(answers, Measurements.NONE));
    }

    private static Company worst() {
        return new Company("worst", CompanyState.of(RealQuestionnaire.worst(QUESTIONNAIRE), Measurements.NONE));
    }

    private static Company perfect() {
        Measurements stellar = Measurements.NONE;
        for (Criterion criterion : GUIDANCE.rubric().criteria()) {
            for (Scale scale : criterion.scales()) {
                stellar = stellar.with(scale.measure(), stellar(scale));
            }
        }
        return new Company("perfect", CompanyState.of(RealQuestionnaire.best(QUESTIONNAIRE), stellar));
    }

    private static Fraction stellar(Scale scale) {
        Threshold best = scale.thresholds().getFirst();
        assertThat(best.level()).isEqualTo(ServiceLevel.STELLAR);
        return switch (best.bound()) {
            case UNDER -> best.value().times(Fraction.of(1, 2));
            case OVER -> best.value().plus(Fraction.of(1, 2));
            case AT_MOST, AT_LEAST -> best.value();
        };
    }

    @ParameterizedTest
    @MethodSource("companies")
    void prerequisitesComeFirst(Company company) {
        Set<String> before = new HashSet<>();
        CompanyState state = company.state();
        for (PlannedAction planned : company.plan(40).actions().toList()) {
            for (String required : planned.action().requires()) {
                Action prerequisite = GUIDANCE.catalogue().action(required);
                boolean inPlace = ASSESSOR.after(state, List.of(prerequisite)).equals(state);
                assertThat(before.contains(required) || inPlace || !relevant(prerequisite, state))
                        .as("%s before %s", required, planned.action().id())
                        .isTrue();
            }
            state = ASSESSOR.after(state, List.of(planned.action()));
            before.add(planned.action().id());
        }
    }

    private static boolean relevant(Action action, CompanyState state) {
        return new Applicability(QUESTIONNAIRE, state.sheet()).holds(action.relevant());
    }

    @ParameterizedTest
    @MethodSource("companies")
    void noActionLowersTheScoreOrTheServiceAndEachChangesSomething(Company company) {
        CompanyState state = company.state();
        CompanyScores before = ASSESSOR.scores(state);
        for (PlannedAction planned : company.plan(40).actions().toList()) {
            CompanyState after = ASSESSOR.after(state, List.of(planned.action()));
            CompanyScores then = ASSESSOR.scores(after);
            assertThat(after).as(planned.action().id()).isNotEqualTo(state);
            assertThat(then.points()).as(planned.action().id()).isGreaterThanOrEqualTo(before.points());
            assertThat(then.service().points())
                    .as(planned.action().id())
                    .isGreaterThanOrEqualTo(before.service().points());
            state = after;
            before = then;
        }
    }

    @ParameterizedTest
    @MethodSource("companies")
    void theSheetStaysSoundButForQuestionsThatItNowRaises(Company company) {
        CompanyState state = company.state();
        assertThat(SheetCheck.problems(QUESTIONNAIRE, state.sheet())).isEmpty();
        for (PlannedAction planned : company.plan(40).actions().toList()) {
            state = ASSESSOR.after(state, List.of(planned.action()));
            assertThat(SheetCheck.problems(QUESTIONNAIRE, state.sheet()))
                    .as(planned.action().id())
                    .allMatch(problem -> problem instanceof AnswerProblem.Missing(var question)
                            && !answeredIn(company.state(), question));
        }
    }

    private static boolean answeredIn(CompanyState state, String question) {
        return state.sheet().answer(question).isPresent();
    }

    @Test
    void forTheWorstCompanyTheLawComesFirst() {
        assertThat(worst().plan(40).actions().findFirst())
                .hasValueSatisfying(first -> assertThat(isLegal(first)).isTrue());
    }

    private static boolean isLegal(PlannedAction planned) {
        return planned.reason() instanceof PlannedAction.LegalBlocker;
    }

    @Test
    void withoutHoursNothingFitsAndNothingIsLost() {
        ImprovementPlan none = worst().plan(0);
        assertThat(none.waves()).allMatch(wave -> wave.actions().isEmpty());
        assertThat(none.later()).isNotEmpty();
    }

    @Test
    void whoeverIsSlowIsHelpedHoweverGoodTheAnswers() {
        CompanyState slow = perfect().state();
        slow = new CompanyState(
                slow.sheet(),
                slow.measurements().with(Measure.of("first-response-time", "email"), Fraction.of(5000)),
                slow.raised());
        assertThat(new Company("slow", slow).plan(40).isEmpty()).isFalse();
    }

    @Test
    void thePerfectCompanyHasNothingLeftToDo() {
        assertThat(perfect().plan(40).actions().map(planned -> planned.action().id()))
                .isEmpty();
    }
}
