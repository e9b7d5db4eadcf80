package org.astrolabio.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.astrolabio.improvement.RandomCatalogues.Given;
import org.astrolabio.questionnaire.Fraction;

class PlannerPropertyTest {

    @Provide
    Arbitrary<Given> given() {
        return RandomCatalogues.given();
    }

    @Property(tries = 200)
    void prerequisitesComeFirst(@ForAll("given") Given given) {
        Set<String> before = new HashSet<>();
        Situation situation = given.request().situation();
        Assessor assessor = new Assessor(given.questionnaire(), given.rubric());
        for (PlannedAction planned :
                given.planner().plan(given.request()).actions().toList()) {
            for (String required : planned.action().requires()) {
                Action prerequisite = given.catalogue().action(required);
                boolean inPlace =
                        assessor.after(situation, List.of(prerequisite)).equals(situation);
                assertThat(before.contains(required) || inPlace)
                        .as("%s before %s", required, planned.action().id())
                        .isTrue();
            }
            situation = assessor.after(situation, List.of(planned.action()));
            before.add(planned.action().id());
        }
    }

    @Property(tries = 200)
    void aLegalBlockerIsNeverBehindAnythingElse(@ForAll("given") Given given) {
        for (Wave wave : given.planner().plan(given.request()).waves()) {
            boolean other = false;
            for (PlannedAction planned : wave.actions()) {
                boolean blocker = planned.reason() instanceof PlannedAction.LegalBlocker;
                assertThat(blocker && other).isFalse();
                other = other || !blocker;
            }
        }
    }

    @Property(tries = 200)
    void gesturesComeLastAndOnlyWhenServiceIsFast(@ForAll("given") Given given) {
        ImprovementPlan plan = given.planner().plan(given.request());
        Outcome before = plan.now();
        for (Wave wave : plan.waves()) {
            boolean gesture = false;
            for (PlannedAction planned : wave.actions()) {
                boolean isGesture = planned.action().kind() == Action.Kind.GESTURE;
                assertThat(gesture && !isGesture && !isRequired(planned, wave)).isFalse();
                gesture = gesture || isGesture && !isRequired(planned, wave);
                if (isGesture) {
                    assertThat(before.service().delightCounts()).isTrue();
                }
            }
            before = wave.after();
        }
    }

    @Property(tries = 200)
    void moreHoursNeverLowerTheScoreReachedAtTheEndOfTheFirstWave(
            @ForAll("given") Given given, @ForAll @IntRange(max = 200) int more) {
        Planner planner = given.planner();
        ImprovementPlan few = planner.plan(given.request());
        ImprovementPlan many = planner.plan(given.withHours(given.request().hoursPerMonth() + more));
        assertThat(many.waves().getFirst().after().points())
                .isGreaterThanOrEqualTo(few.waves().getFirst().after().points());
    }

    @Property(tries = 200)
    void wavesKeepToTheHours(@ForAll("given") Given given) {
        ImprovementPlan plan = given.planner().plan(given.request());
        Fraction used = Fraction.ZERO;
        for (Wave wave : plan.waves()) {
            used = used.plus(wave.hours());
            assertThat(used).isLessThanOrEqualTo(Fraction.of((long) plan.hoursPerMonth() * wave.untilDay(), 30));
        }
    }

    @Property(tries = 200)
    void applyingTheWholePlanGivesTheAnnouncedScore(@ForAll("given") Given given) {
        ImprovementPlan plan = given.planner().plan(given.request());
        Assessor assessor = new Assessor(given.questionnaire(), given.rubric());
        List<Action> done = new ArrayList<>();
        for (Wave wave : plan.waves()) {
            wave.actions().forEach(planned -> done.add(planned.action()));
            assertThat(assessor.outcome(assessor.after(given.request().situation(), done)))
                    .isEqualTo(wave.after());
        }
    }

    @Property(tries = 200)
    void noWaveLowersTheScore(@ForAll("given") Given given) {
        ImprovementPlan plan = given.planner().plan(given.request());
        Fraction before = plan.now().points();
        for (Wave wave : plan.waves()) {
            assertThat(wave.after().points()).isGreaterThanOrEqualTo(before);
            before = wave.after().points();
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
        Situation after = assessor.after(given.request().situation(), all);
        PlanRequest again = new PlanRequest(
                after,
                given.request().markets(),
                1000,
                Set.copyOf(all.stream().map(Action::id).toList()),
                given.request().excluded());
        assertThat(given.planner().plan(again).actions().map(planned -> planned.action()
                        .id()))
                .noneMatch(again.done()::contains);
    }

    private static boolean isRequired(PlannedAction planned, Wave wave) {
        return wave.actions().stream()
                .anyMatch(other ->
                        other.action().requires().contains(planned.action().id()));
    }
}
