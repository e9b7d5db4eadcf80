package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.astrolabio.core.planning.RandomCatalogues.Given;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;

class PlannerPropertyTest {

    @Provide
    Arbitrary<Given> given() {
        return RandomCatalogues.given();
    }

    @Property(tries = 200)
    void prerequisitesComeFirst(@ForAll("given") Given given) {
        Set<String> before = new HashSet<>();
        CompanyState state = given.request().state();
        Assessor assessor = new Assessor(given.questionnaire(), given.rubric());
        for (Remedy planned : given.improvements()) {
            for (String required : planned.action().requires()) {
                Action prerequisite = given.catalogue().action(required);
                boolean inPlace = !given.request().markets().mayNeed(prerequisite)
                        || given.request().excluded().contains(required)
                        || !new Applicability(given.questionnaire(), state.sheet()).holds(prerequisite.relevant())
                        || assessor.after(state, List.of(prerequisite)).equals(state);
                assertThat(before.contains(required) || inPlace)
                        .as("%s before %s", required, planned.action().id())
                        .isTrue();
            }
            state = assessor.after(state, List.of(planned.action()));
            before.add(planned.action().id());
        }
    }

    @Property(tries = 200)
    void aLegalBlockerIsNeverBehindAnythingElseUnlessItCouldNotBeDoneBefore(@ForAll("given") Given given) {
        Candidates candidates = new Candidates(given.context(), given.request(), Set.of(), false);
        Set<String> impossible = new HashSet<>();
        boolean other = false;
        for (Remedy planned : given.improvements()) {
            boolean blocker = planned.reason() instanceof PlannedAction.LegalBlocker;
            assertThat(blocker && other && !impossible.contains(planned.action().id()))
                    .as(planned.action().id())
                    .isFalse();
            if (!blocker) {
                other = true;
                impossible.clear();
                given.catalogue().actions().stream()
                        .filter(action -> !candidates.today(action).isWorthConsidering())
                        .forEach(action -> impossible.add(action.id()));
            }
            candidates.advance(candidates.today(planned.action()));
        }
    }

    @Property(tries = 200)
    void nothingIsDoneWhileTheLawAsksForSomethingElse(@ForAll("given") Given given) {
        Candidates candidates = new Candidates(given.context(), given.request(), Set.of(), false);
        for (Remedy planned : given.improvements()) {
            boolean lawAsks = candidates.open().values().stream()
                    .anyMatch(open -> open.action().kind() == Action.Kind.LEGAL_BLOCKER
                            && Candidates.blocks(open.action(), candidates.now()));
            assertThat(planned.reason() instanceof PlannedAction.LegalBlocker)
                    .as(planned.action().id())
                    .isEqualTo(lawAsks);
            candidates.advance(candidates.today(planned.action()));
        }
    }

    @Property(tries = 200)
    void gesturesComeLastAndOnlyWhenServiceIsFast(@ForAll("given") Given given) {
        Candidates candidates = new Candidates(given.context(), given.request(), Set.of(), false);
        for (Remedy planned : given.improvements()) {
            if (planned.reason() instanceof PlannedAction.Gesture) {
                assertThat(candidates.now().service().delightCounts()).isTrue();
                assertThat(new CandidateRanking(given.rubric(), candidates.now(), candidates.open(), Set.of())
                                .worthDoing())
                        .allMatch(candidate -> candidate.action().kind() == Action.Kind.GESTURE);
            }
            candidates.advance(candidates.today(planned.action()));
        }
    }

    @Property(tries = 200)
    void wavesAreFilledWithinTheHours(@ForAll("given") Given given) {
        ImprovementPlan plan = given.planner().plan(given.request());
        Fraction worked = Fraction.ZERO;
        Fraction told = Fraction.ZERO;
        Fraction planned = Fraction.ZERO;
        for (Wave wave : plan.waves()) {
            worked = worked.plus(wave.hours());
            told = told.plus(wave.capacity());
            assertThat(worked).isLessThanOrEqualTo(told);
            planned = wave.actions().stream().map(PlannedAction::hours).reduce(planned, Fraction::plus);
        }
        assertThat(worked).isEqualTo(planned);
    }

    @Property(tries = 200)
    void whatAnActionOpensTheWayToComesAfterIt(@ForAll("given") Given given) {
        List<PlannedAction> actions =
                given.planner().plan(given.request()).actions().toList();
        List<String> ids =
                actions.stream().map(planned -> planned.action().id()).toList();
        for (PlannedAction planned : actions) {
            if (planned.reason() instanceof PlannedAction.Unlocks(var action)) {
                assertThat(ids.indexOf(action))
                        .isGreaterThan(ids.indexOf(planned.action().id()));
            }
        }
    }

    @Property(tries = 200)
    void gainsAreWhatActionsAddWhenTheirTurnComes(@ForAll("given") Given given) {
        ImprovementPlan plan = given.planner().plan(given.request());
        Assessor assessor = new Assessor(given.questionnaire(), given.rubric());
        CompanyState state = given.request().state();
        for (PlannedAction planned : plan.actions().toList()) {
            CompanyScores before = assessor.scores(state);
            state = assessor.after(state, List.of(planned.action()));
            CompanyScores after = assessor.scores(state);
            assertThat(planned.gain()).isEqualTo(after.points().minus(before.points()));
            assertThat(planned.serviceGain())
                    .isEqualTo(after.service().points().minus(before.service().points()));
        }
    }

    @Property(tries = 200)
    void applyingTheWholePlanGivesTheAnnouncedScore(@ForAll("given") Given given) {
        ImprovementPlan plan = given.planner().plan(given.request());
        Assessor assessor = new Assessor(given.questionnaire(), given.rubric());
        for (Wave wave : plan.waves()) {
            List<Action> done = plan.actions()
                    .filter(planned -> planned.isDoneBy(wave.lastWeek()))
                    .map(PlannedAction::action)
                    .toList();
            assertThat(assessor.scores(assessor.after(given.request().state(), done)))
                    .isEqualTo(wave.after());
        }
    }

    @Property(tries = 200)
    void noActionStandsTwiceAndNoneThatWasExcluded(@ForAll("given") Given given) {
        List<String> ids = given.planner()
                .plan(given.request())
                .actions()
                .map(planned -> planned.action().id())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().noneMatch(given.request().excluded()::contains);
    }

    @Property(tries = 200)
    void theSameInputGivesTheSamePlan(@ForAll("given") Given given) {
        assertThat(given.planner().plan(given.request()))
                .isEqualTo(given.planner().plan(given.request()));
    }

    @Property(tries = 200)
    void whatIsDoneAlreadyIsNotPlannedAgain(@ForAll("given") Given given) {
        ImprovementPlan plan = given.planner().plan(given.withHours(1000));
        Assessor assessor = new Assessor(given.questionnaire(), given.rubric());
        List<Action> all = plan.actions().map(PlannedAction::action).toList();
        CompanyState after = assessor.after(given.request().state(), all);
        PlanRequest again = new PlanRequest(
                after,
                given.request().markets(),
                true,
                Optional.empty(),
                1000,
                Set.copyOf(all.stream().map(Action::id).toList()),
                given.request().excluded());
        assertThat(given.planner().plan(again).actions().map(planned -> planned.action()
                        .id()))
                .noneMatch(again.done()::contains);
    }
}
