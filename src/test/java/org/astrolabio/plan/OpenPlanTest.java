package org.astrolabio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.CompanyScores;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.markets.Markets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OpenPlanTest {

    private final Companies companies;
    private final OpenPlan openPlan;
    private final TrackAction trackAction;
    private final Markets markets;

    OpenPlanTest(Companies companies, OpenPlan openPlan, TrackAction trackAction, Markets markets) {
        this.companies = companies;
        this.openPlan = openPlan;
        this.trackAction = trackAction;
        this.markets = markets;
    }

    @Test
    void isMadeOfTheDiagnosisWithWhatIsUsualInTheCountry() {
        AccessKey key = companies.worst();

        OpenedPlan opened = openPlan.open(key);

        assertThat(opened.plan().settings())
                .isEqualTo(new PlanSettings(20, Set.of("es"), ServiceHours.expectedIn(markets.market("ES"))))
                .satisfies(settings -> assertThat(settings.hours().zone()).isEqualTo(ZoneId.of("Europe/Madrid")));
        assertThat(opened.plan().today().scorecard())
                .isEqualTo(opened.diagnosis().scorecard());
        assertThat(opened.diagnosis().service()).contains(opened.plan().today().service());
        assertThat(opened.plan().plan().waves()).hasSize(3);
        assertThat(opened.plan().plan().actions()).hasSizeGreaterThan(30);
        assertThat(openPlan.open(key)).usingRecursiveComparison().isEqualTo(opened);
    }

    @Test
    void looksAtTheTargetCountries() {
        AccessKey key = companies.perfect(Map.of(
                "company.target-countries",
                new Answer.ChosenCountries(List.of("DE", "ES", "CL")),
                "customer-service.international",
                new Answer.Chosen("some-languages")));

        assertThat(openPlan.open(key).plan().gaps())
                .extracting(gap -> gap.market().country(), gap -> gap.missingLanguage()
                        .orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DE", "de"),
                        org.assertj.core.groups.Tuple.tuple("ES", ""),
                        org.assertj.core.groups.Tuple.tuple("CL", ""));
    }

    @Test
    void missesNoLanguageWhereTheCompanySaysThatItServesInAllOfThem() {
        AccessKey key = companies.perfect(
                Map.of("company.target-countries", new Answer.ChosenCountries(List.of("DE", "ES", "CL"))));

        assertThat(openPlan.open(key).plan().gaps()).hasSize(3).noneMatch(gap -> gap.missingLanguage()
                .isPresent());
    }

    @Test
    void startsFromWhatIsDoneAndLeavesOutWhatIsNotForTheCompany() {
        AccessKey key = companies.worst();
        OpenedPlan before = openPlan.open(key);
        List<String> ids = ids(before.plan().plan());
        CompanyScores tried = before.tryOut(Set.of(ids.get(0), ids.get(1)));

        trackAction.track(key, ids.get(0), with(Status.DONE));
        trackAction.track(key, ids.get(1), with(Status.DONE));
        trackAction.track(key, ids.get(2), with(Status.NOT_FOR_US));
        trackAction.track(key, ids.get(3), with(Status.PLANNED));

        OpenedPlan after = openPlan.open(key);
        assertThat(after.diagnosis()).isEqualTo(before.diagnosis());
        assertThat(after.plan().today()).isEqualTo(tried);
        assertThat(after.plan().today().points())
                .isGreaterThan(before.plan().today().points());
        assertThat(ids(after.plan().plan()))
                .doesNotContain(ids.get(0), ids.get(1), ids.get(2))
                .contains(ids.get(3));
        assertThat(after.plan().progress(ids.get(2)).status()).isEqualTo(Status.NOT_FOR_US);
        assertThat(after.plan().progress(ids.get(4))).isEqualTo(ActionProgress.OPEN);
    }

    @Test
    void triesActionsOutWhateverTheOrderOfTicking() {
        OpenedPlan opened = openPlan.open(companies.worst());
        Set<String> all = opened.plan()
                .plan()
                .actions()
                .map(planned -> planned.action().id())
                .collect(Collectors.toSet());

        assertThat(opened.tryOut(Set.of())).isEqualTo(opened.plan().today());
        assertThat(opened.tryOut(Set.of("no-such-action")))
                .isEqualTo(opened.plan().today());
        assertThat(opened.tryOut(all).points())
                .isGreaterThanOrEqualTo(
                        opened.plan().plan().waves().getLast().after().points());
    }

    /** What it has not measured, its answers alone cannot prove. */
    @Test
    void hasNothingButServiceToImproveForACompanyWithPerfectAnswers() {
        ImprovementPlan plan = openPlan.open(companies.perfect(Map.of())).plan().plan();

        assertThat(plan.actions()).allSatisfy(planned -> {
            assertThat(planned.gain()).isEqualTo(Fraction.ZERO);
            assertThat(planned.serviceGain()).isGreaterThan(Fraction.ZERO);
        });
    }

    @Test
    void letsNobodyElseSeeIt() {
        AccessKey mine = companies.worst();
        AccessKey foreign =
                new AccessKey(mine.assessment(), companies.unfinished().secret());

        assertThatThrownBy(() -> openPlan.open(foreign)).isInstanceOf(AssessmentNotFound.class);
    }

    @Test
    void waitsForTheDiagnosis() {
        AccessKey key = companies.unfinished();

        assertThatThrownBy(() -> openPlan.open(key)).isInstanceOf(NoDiagnosisYet.class);
    }

    private static ActionProgress with(Status status) {
        return new ActionProgress(status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> ids(ImprovementPlan plan) {
        return plan.actions()
                .map(PlannedAction::action)
                .map(action -> action.id())
                .toList();
    }
}
