package org.astrolabio.diagnosis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.CompanyScores;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Wave;
import org.astrolabio.core.planning.Weeks;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * The shape of an improvement plan as a file.
 *
 * @param languages in which customers can be served, sorted
 * @param later what is not begun in the waves, in the order of doing
 */
record PlanDocument(int hoursPerMonth, Set<String> languages, Standing now, List<OfWave> waves, List<OfAction> later) {

    /**
     * @param points whole points reached
     * @param exact the points as a fraction
     * @param service the level of customer service as a whole
     */
    record Standing(int points, String exact, String level, String service) {

        static Standing of(CompanyScores outcome) {
            return new Standing(
                    outcome.scorecard().overall().wholePoints(),
                    outcome.points().toString(),
                    outcome.scorecard().level().id(),
                    outcome.service().whole().id());
        }
    }

    /**
     * @param hours of work, with one decimal, rounded down
     * @param actions begun in it
     * @param underway ids of what goes on after it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfWave(int untilDay, String hours, List<OfAction> actions, List<String> underway, Standing after) {

        static OfWave of(Wave wave, GuidanceTexts texts) {
            return new OfWave(
                    wave.untilDay(),
                    decimal(wave.hours(), 1),
                    wave.actions().stream()
                            .map(action -> OfAction.of(action, texts))
                            .toList(),
                    wave.underway().stream()
                            .map(planned -> planned.action().id())
                            .toList(),
                    Standing.of(wave.after()));
        }
    }

    /**
     * @param gain points of the overall score that it adds when its turn comes, with two decimals
     * @param serviceGain likewise of the service profile
     * @param weeks in which it is done
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfAction(
            String id, String title, String hours, Optional<Weeks> weeks, String gain, String serviceGain, Why reason) {

        static OfAction of(PlannedAction planned, GuidanceTexts texts) {
            return new OfAction(
                    planned.action().id(),
                    texts.action(planned.action().id()).title(),
                    decimal(planned.hours(), 1),
                    planned.weeks(),
                    decimal(planned.gain(), 2),
                    decimal(planned.serviceGain(), 2),
                    Why.of(planned.reason()));
        }
    }

    /**
     * @param kind why an action stands where it stands
     * @param of the finding that it answers, the criterion that is unacceptable, or the action that it opens the way to
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Why(String kind, Optional<String> of) {

        static Why of(PlannedAction.Reason reason) {
            return switch (reason) {
                case PlannedAction.Answers(var open) ->
                    new Why("answers", Optional.of(open.finding().id()));
                case PlannedAction.FindsOut() -> new Why("finds-out", Optional.empty());
                case PlannedAction.Reviews() -> new Why("reviews", Optional.empty());
                case PlannedAction.LegalBlocker() -> new Why("legal-blocker", Optional.empty());
                case PlannedAction.UnacceptableCriterion(var criterion) ->
                    new Why("unacceptable-criterion", Optional.of(criterion));
                case PlannedAction.BestGain() -> new Why("best-gain", Optional.empty());
                case PlannedAction.Unlocks(var action) -> new Why("unlocks", Optional.of(action));
                case PlannedAction.Gesture() -> new Why("gesture", Optional.empty());
            };
        }
    }

    static PlanDocument of(CompanyPlan company, GuidanceTexts texts) {
        ImprovementPlan plan = company.plan();
        return new PlanDocument(
                plan.hoursPerMonth(),
                new TreeSet<>(company.settings().languages()),
                Standing.of(plan.now()),
                plan.waves().stream().map(wave -> OfWave.of(wave, texts)).toList(),
                plan.later().stream().map(action -> OfAction.of(action, texts)).toList());
    }

    private static String decimal(Fraction number, int decimals) {
        return number.roundedDown(decimals).toPlainString();
    }
}
