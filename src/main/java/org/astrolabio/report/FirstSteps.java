package org.astrolabio.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.FirstStep;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.scoring.DimensionScore;

/**
 * What to do first: the first actions of the plan. Without any, the first step of the diagnosis, then the weaknesses that
 * cost most, then the weakest dimensions.
 */
record FirstSteps(PlanEdition plan) {

    /** @param about what it improves, or what to do */
    record Step(String about, String text) {}

    /** The most important steps, each about something else. */
    List<Step> most(int most) {
        List<Step> planned =
                plan.plan().plan().actions().limit(most).map(this::inWords).toList();
        return planned.isEmpty() ? ofDiagnosis(most) : planned;
    }

    private Step inWords(PlannedAction planned) {
        return new Step(
                plan.text(planned).title(),
                planned.weeks()
                        .map(weeks ->
                                plan.say("report.first-step-weeks", plan.hours(planned.hours()), plan.weeks(weeks)))
                        .orElseGet(() -> plan.say("report.first-step-facts", plan.hours(planned.hours()))));
    }

    private Edition edition() {
        return plan.edition();
    }

    private List<Step> ofDiagnosis(int most) {
        Map<String, Step> steps = new LinkedHashMap<>();
        Stream.of(
                        FirstStep.of(edition().diagnosis()).stream(),
                        edition().diagnosis().findings().weaknesses().stream().map(FirstStep.Improve::new),
                        edition().scorecard().dimensions().stream()
                                .sorted(Comparator.comparing(DimensionScore::score))
                                .map(FirstStep.GoOn::new))
                .flatMap(stream -> stream)
                .forEach(step -> steps.putIfAbsent(subject(step), inWords(step)));
        return steps.values().stream().limit(most).toList();
    }

    private static String subject(FirstStep step) {
        return switch (step) {
            case FirstStep.RemoveGate(var gate) -> gate.question();
            case FirstStep.Improve(var weakness) -> weakness.question();
            case FirstStep.FindOut(var unknown) -> unknown.question();
            case FirstStep.GoOn(var dimension) -> dimension.dimension();
        };
    }

    private Step inWords(FirstStep step) {
        return switch (step) {
            case FirstStep.RemoveGate(var gate) ->
                new Step(
                        edition().texts().gate(gate.id()).name(),
                        edition().texts().gate(gate.id()).mend());
            case FirstStep.Improve(var weakness) ->
                new Step(
                        edition().name(weakness.question()),
                        edition().ifLow(weakness.question()).next());
            case FirstStep.FindOut(var unknown) ->
                new Step(
                        edition().name(unknown.question()),
                        edition()
                                .say(
                                        "report.find-out",
                                        edition()
                                                .texts()
                                                .question(unknown.question())
                                                .text()));
            case FirstStep.GoOn(var dimension) ->
                new Step(
                        edition().dimension(dimension.dimension()),
                        edition()
                                .texts()
                                .advice(dimension.dimension(), dimension.level().id())
                                .next()
                                .getFirst());
        };
    }
}
