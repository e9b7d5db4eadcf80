package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Companies for which a consultant wrote a plan: what ours has to see, ask, plan first and leave for later. */
class CasesTest {

    private static final int FIRST = 4;

    static Stream<ConsultedCompany> companies() {
        return ConsultedCompany.all();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void seesWhatHoldsTheCompanyBack(ConsultedCompany company) {
        assertThat(company.plan().plan().judgement().bottleneck())
                .hasValueSatisfying(open -> assertThat(open.finding().id()).isIn(company.expected("bottleneck")));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void beginsWithWhatAConsultantBeginsWith(ConsultedCompany company) {
        List<String> first =
                company.plan().plan().actions().limit(FIRST).map(CasesTest::id).toList();
        assertThat(company.expectedGroups("first-four"))
                .allSatisfy(group -> assertThat(first).containsAnyElementsOf(group));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void doesTheRestInNinetyDays(ConsultedCompany company) {
        assertThat(firstPeriod(company)).containsAll(company.expected("within-90"));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void hasFiveToNineRowsAndAReviewForNinetyDays(ConsultedCompany company) {
        assertThat(firstPeriod(company)).hasSizeBetween(5, 10);
    }

    @ParameterizedTest
    @MethodSource("companies")
    void asksWhatNobodyKnows(ConsultedCompany company) {
        assertThat(company.plan().plan().judgement().unknown())
                .extracting(open -> open.finding().id())
                .containsAll(company.expected("asked"));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void advisesAgainstWhatAConsultantAdvisesAgainst(ConsultedCompany company) {
        assertThat(company.plan().plan().judgement().notNow())
                .extracting(NotNow::id)
                .containsAll(company.expected("not-now"));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void neverPlansWhatWouldBeAbsurd(ConsultedCompany company) {
        assertThat(company.plan().plan().waves().stream()
                        .flatMap(wave -> wave.actions().stream())
                        .map(CasesTest::id))
                .doesNotContainAnyElementsOf(company.expected("never"));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void keepsTheHours(ConsultedCompany company) {
        assertThat(company.plan().plan().waves())
                .allSatisfy(wave -> assertThat(wave.hours()).isLessThanOrEqualTo(wave.capacity()));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void saysNothingAbsurd(ConsultedCompany company) {
        String words = new PlanInWords(company.name(), company.plan()).text();
        assertThat(company.expected("absent")).noneMatch(words::contains);
    }

    @ParameterizedTest
    @MethodSource("companies")
    void worksOutWhatAConsultantWorksOut(ConsultedCompany company) {
        String words = new PlanInWords(company.name(), company.plan()).text();
        assertThat(company.expected("worked-out"))
                .allSatisfy(sum -> assertThat(words).contains(sum));
    }

    private static List<String> firstPeriod(ConsultedCompany company) {
        return company.plan().plan().waves().stream()
                .limit(2)
                .flatMap(wave -> wave.actions().stream())
                .map(CasesTest::id)
                .toList();
    }

    private static String id(PlannedAction planned) {
        return planned.action().id();
    }
}
