package org.astrolabio.web.pages.owner.results;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.core.planning.GuidanceTexts.KpiText;
import org.astrolabio.core.planning.KpiTarget;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.SamplePart;
import org.astrolabio.wording.MarketWording;
import org.jspecify.annotations.Nullable;

/** What an action opens to. The names are those that the browser's half reads. */
record ActionBody(
        @Nullable String reason,
        String why,
        List<String> facts,
        List<String> specifics,
        List<String> steps,
        @Nullable Sample sample,
        String doneWhen,
        Proof proof,
        List<String> pitfalls,
        List<String> needs) {

    record Sample(String title, List<Part> passages) {}

    /** A text, or a table that has columns and rows. */
    record Part(@Nullable String text, List<String> columns, List<List<String>> rows) {

        private static Part of(SamplePart passage) {
            return switch (passage) {
                case SamplePart.Lines(var text) -> new Part(text, List.of(), List.of());
                case SamplePart.Grid(var columns, var rows) -> new Part(null, columns, rows);
            };
        }
    }

    /** @param target from which figure to which it is to be brought */
    record Proof(
            String name,
            String formula,
            String text,
            @Nullable String target) {}

    static ActionBody of(Action action, CompanyPlan plan, PlanWording wording, MarketWording markets) {
        ActionText text = wording.texts().action(action.id());
        KpiText kpi = wording.texts().kpi(action.proof().kpi());
        return new ActionBody(
                planned(action, plan)
                        .map(planned -> wording.reason(planned, plan, markets))
                        .orElse(null),
                text.why(),
                action.facts().stream().map(wording.texts()::fact).toList(),
                markets.specifics(action, plan.gaps()),
                text.steps(),
                text.sample()
                        .map(sample -> new Sample(
                                sample.title(),
                                sample.passages().stream().map(Part::of).toList()))
                        .orElse(null),
                text.doneWhen(),
                new Proof(
                        wording.actions().measure(action.proof()),
                        kpi.formula(),
                        text.kpi(),
                        target(action, plan, wording)),
                text.pitfalls(),
                List.of(
                        wording.text("needs-owner", wording.actions().owner(action, plan)),
                        wording.text("needs-effort", wording.actions().effort(action, plan)),
                        wording.text("needs-cost", wording.figures().cost(action.cost())),
                        wording.text("needs-effect", action.effectAfterDays())));
    }

    private static Optional<PlannedAction> planned(Action action, CompanyPlan plan) {
        return plan.plan()
                .actions()
                .filter(planned -> planned.action().id().equals(action.id()))
                .findFirst();
    }

    private static String target(Action action, CompanyPlan plan, PlanWording wording) {
        String aim = wording.aims(plan).figures(action);
        return KpiTarget.of(
                        action.proof(),
                        wording.guidance().rubric(),
                        plan.today().service(),
                        List.of(action))
                .map(threshold -> wording.text("target", aim, wording.level(threshold.level())))
                .orElseGet(() -> wording.text("target-alone", aim));
    }
}
