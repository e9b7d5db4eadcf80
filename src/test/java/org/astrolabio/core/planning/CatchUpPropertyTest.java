package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.astrolabio.core.planning.RandomCatalogues.Given;
import org.astrolabio.core.questionnaire.Dimension;

class CatchUpPropertyTest {

    @Provide
    Arbitrary<Given> given() {
        return RandomCatalogues.given();
    }

    @Property(tries = 300)
    void whatItSaysIsWhatScoringAgainGives(@ForAll("given") Given given, @ForAll @IntRange(max = 100) int points) {
        Trial trial = new Trial(given);
        for (Dimension dimension : given.questionnaire().dimensions()) {
            switch (trial.catchUp().to(dimension.id(), points)) {
                case CatchUp.Reached(int today) ->
                    assertThat(today)
                            .isEqualTo(trial.after(List.of(), dimension))
                            .isGreaterThanOrEqualTo(points);
                case CatchUp.Enough(var actions, int today, int then) -> {
                    assertThat(today)
                            .isEqualTo(trial.after(List.of(), dimension))
                            .isLessThan(points);
                    assertThat(then).isEqualTo(trial.after(actions, dimension)).isGreaterThanOrEqualTo(points);
                }
                case CatchUp.OutOfReach(int today, int then) -> {
                    List<PlannedAction> whole = trial.plan().actions().toList();
                    assertThat(today)
                            .isEqualTo(trial.after(List.of(), dimension))
                            .isLessThan(points);
                    assertThat(then).isEqualTo(trial.after(whole, dimension)).isLessThan(points);
                    for (int i = 0; i < whole.size(); i++) {
                        assertThat(trial.after(whole.subList(0, i), dimension)).isLessThan(points);
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void itsActionsKeepTheOrderOfThePlanComeAfterWhatTheyRequireAndNoneIsTooMuch(
            @ForAll("given") Given given, @ForAll @IntRange(min = 1, max = 100) int points) {
        Trial trial = new Trial(given);
        List<PlannedAction> whole = trial.plan().actions().toList();
        for (Dimension dimension : given.questionnaire().dimensions()) {
            if (trial.catchUp().to(dimension.id(), points)
                    instanceof CatchUp.Enough(var actions, int today, int then)) {
                assertThat(whole).containsSubsequence(actions);
                for (PlannedAction planned : actions) {
                    List<PlannedAction> before = actions.subList(0, actions.indexOf(planned));
                    assertThat(before.stream().map(each -> each.action().id()))
                            .containsAll(whole.subList(0, whole.indexOf(planned)).stream()
                                    .map(each -> each.action().id())
                                    .filter(planned.action().requires()::contains)
                                    .toList());
                    boolean required = actions.stream().anyMatch(other -> other.action()
                            .requires()
                            .contains(planned.action().id()));
                    List<PlannedAction> others =
                            actions.stream().filter(each -> each != planned).toList();
                    assertThat(required || trial.after(others, dimension) < points)
                            .as("%s is needed", planned.action().id())
                            .isTrue();
                }
            }
        }
    }

    /** A plan, and the long way to the same answers. */
    private static final class Trial {

        private final Given given;
        private final ImprovementPlan plan;
        private final CatchUp catchUp;

        Trial(Given given) {
            this.given = given;
            this.plan = given.planner().plan(given.request());
            this.catchUp = new CatchUp(given.questionnaire(), given.request().state(), plan);
        }

        CatchUp catchUp() {
            return catchUp;
        }

        ImprovementPlan plan() {
            return plan;
        }

        int after(List<PlannedAction> done, Dimension dimension) {
            Assessor assessor = new Assessor(given.questionnaire(), given.rubric());
            CompanyState then = assessor.after(
                    given.request().state(),
                    done.stream().map(PlannedAction::action).toList());
            return assessor.scores(then)
                    .scorecard()
                    .dimension(dimension.id())
                    .map(score -> score.score().wholePoints())
                    .orElse(0);
        }
    }
}
