package org.astrolabio.web.pages.owner.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.CompanyScores;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Wave;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.wording.MarketWording;
import org.astrolabio.wording.Reasons;

/** A plan as the browser's half shows it, without what its actions open to. The names are those that it reads. */
record PlanSheet(List<Part> parts) {

    /**
     * @param planned whether its actions are still to be done, and can be tried out
     * @param folded what to press to see the actions, or empty where they stand open
     */
    record Part(
            String id, String title, String about, String after, boolean planned, String folded, List<Line> actions) {}

    /**
     * @param why it stands where it stands, or empty
     * @param due ISO 8601, or empty
     */
    record Line(
            String id,
            int number,
            String title,
            String why,
            String gain,
            String change,
            String effort,
            String cost,
            String role,
            Status status,
            String owner,
            String due,
            String note) {}

    static PlanSheet of(OpenedPlan opened, PlanWording wording, MarketWording markets, ResultsWording results) {
        return new Writer(opened, wording, markets, results).sheet();
    }

    private static final class Writer {

        private final OpenedPlan opened;
        private final CompanyPlan plan;
        private final PlanWording wording;
        private final Reasons reasons;
        private final ResultsWording results;
        private final Map<String, String> changes = new HashMap<>();
        private int number;

        Writer(OpenedPlan opened, PlanWording wording, MarketWording markets, ResultsWording results) {
            this.opened = opened;
            this.plan = opened.plan();
            this.wording = wording;
            this.reasons = new Reasons(
                    wording.actions(),
                    wording.findings(plan, markets),
                    wording.sums(plan),
                    plan.plan().actions().toList(),
                    wording.actions()::quoted);
            this.results = results;
        }

        PlanSheet sheet() {
            opened.changes().forEach((action, change) -> changes.put(action, wording.change(change)));
            List<Part> parts = new ArrayList<>();
            for (Wave wave : plan.plan().waves()) {
                parts.add(wave(wave, parts.size()));
            }
            later().ifPresent(parts::add);
            settled(Status.DONE).ifPresent(parts::add);
            settled(Status.NOT_FOR_US).ifPresent(parts::add);
            return new PlanSheet(parts);
        }

        private Part wave(Wave wave, int index) {
            return new Part(
                    "wave-" + (index + 1),
                    wording.text("wave-" + (index + 1), wave.untilDay()),
                    about(wave, index),
                    plan.plan().finishedIn(index).isEmpty() ? "" : after(wave.after()),
                    true,
                    "",
                    lines(wave.actions()));
        }

        /** That nothing is begun without hours is said once, for the first wave. */
        private String about(Wave wave, int index) {
            if (wave.hours().isZero()) {
                boolean nothingLeft = plan.plan().isEmpty() || wave.capacity().compareTo(Fraction.ZERO) > 0;
                return !nothingLeft && index > 0 ? "" : wording.text(nothingLeft ? "wave-done" : "wave-empty");
            }
            String hours = wording.text("wave-hours", work(wave.hours()), work(wave.capacity()));
            return wave.underway().isEmpty() ? hours : hours + " " + underway(wave.underway());
        }

        private String work(Fraction hours) {
            return wording.figures().work(hours);
        }

        /** What goes on after the wave. */
        private String underway(List<PlannedAction> open) {
            return wording.text(
                    "wave-underway",
                    open.size(),
                    wording.listed(open.stream()
                            .map(planned ->
                                    wording.actions().quoted(planned.action().id()))
                            .toList()));
        }

        private String after(CompanyScores outcome) {
            return wording.text(
                    "wave-after",
                    results.score(
                            outcome.scorecard().overall(), outcome.scorecard().level()),
                    wording.level(outcome.service().whole()));
        }

        private Optional<Part> later() {
            List<PlannedAction> later = plan.plan().later();
            return later.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Part(
                            "later",
                            wording.text("later"),
                            wording.text("later-about"),
                            "",
                            true,
                            wording.text("later-folded", later.size()),
                            lines(later)));
        }

        /** Actions that are out of the plan because of what the company said of them. */
        private Optional<Part> settled(Status status) {
            List<Line> lines = opened.guidance().catalogue().actions().stream()
                    .filter(action -> plan.progress(action.id()).status() == status)
                    .map(action -> line(action, 0, "", "", wording.actions().effort(action, plan)))
                    .toList();
            String key = ConstantId.of(status);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Part(
                            key,
                            wording.text("part-" + key),
                            wording.text("part-" + key + "-about"),
                            "",
                            false,
                            "",
                            lines));
        }

        private List<Line> lines(List<PlannedAction> actions) {
            return actions.stream()
                    .map(planned ->
                            line(planned.action(), ++number, why(planned), wording.gain(planned), work(planned)))
                    .toList();
        }

        /** With from which figure to which it goes, where that was measured. */
        private String why(PlannedAction planned) {
            boolean measured =
                    plan.state().measurements().value(planned.action().proof()).isPresent();
            String why = reasons.of(planned);
            return measured ? Reasons.whole(why, List.of(wording.aims(plan).sentence(planned))) : why;
        }

        private String work(PlannedAction planned) {
            String hours = work(planned.hours());
            return planned.weeks()
                    .map(weeks -> wording.text("weeks-and-work", wording.weeks(weeks), hours))
                    .orElse(hours);
        }

        private Line line(Action action, int place, String why, String gain, String effort) {
            ActionProgress progress = plan.progress(action.id());
            return new Line(
                    action.id(),
                    place,
                    wording.title(action.id()),
                    why,
                    gain,
                    changes.getOrDefault(action.id(), results.dimension(action.dimension())),
                    effort,
                    wording.figures().cost(action.cost()),
                    wording.text("role", wording.actions().owner(action, plan)),
                    progress.status(),
                    progress.owner().orElse(""),
                    progress.due().map(Object::toString).orElse(""),
                    progress.note().orElse(""));
        }
    }
}
