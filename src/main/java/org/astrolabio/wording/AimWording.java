package org.astrolabio.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Aim;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Threshold;
import org.astrolabio.language.Messages;

/** Says from which figure to which an action is to bring its KPI, the same on every page and in every file. */
public record AimWording(Locale language, Messages messages, Guidance guidance, CompanyPlan plan) {

    /** From today's figure to the next; without a figure what to reach, if anything says so, and that it is not measured. */
    public String figures(Action action) {
        return figures(action, aim(action));
    }

    private String figures(Action action, Optional<Aim> aim) {
        if (aim.isEmpty()) {
            return text("not-measured");
        }
        String next = next(action, aim.get());
        return aim.get()
                .today()
                .map(today -> text(aim.get().isReached() ? "keep" : "from-to", value(action, today), next))
                .orElseGet(() -> text("measure-to", next));
    }

    /** The same in a sentence that names the KPI and the week by whose end it can be so. */
    public String sentence(PlannedAction planned) {
        Action action = planned.action();
        String name = new ActionWording(language, messages, guidance).measure(action.proof());
        boolean measured = plan.state().measurements().value(action.proof()).isPresent();
        if (!measured) {
            return text("begin", name);
        }
        Optional<Aim> aim = aim(action);
        String figures = figures(action, aim);
        boolean reached = aim.filter(Aim::isReached).isPresent();
        return planned.weeks()
                .filter(weeks -> !reached)
                .map(weeks -> text("goal-by", name, figures, weeks.done()))
                .orElseGet(() -> text("goal", name, figures));
    }

    private Optional<Aim> aim(Action action) {
        return Aim.of(action.proof(), guidance.rubric(), plan, List.of(action));
    }

    /** Nobody reaches more than all, or less than nothing. */
    private String next(Action action, Aim aim) {
        Kpi.Unit unit = unit(action);
        boolean isAll = aim.bound() == Threshold.Bound.AT_LEAST && aim.value().equals(Fraction.of(unit.most()))
                || aim.bound() == Threshold.Bound.AT_MOST && aim.value().equals(Fraction.of(unit.least()));
        return isAll ? value(action, aim.value()) : figures().threshold(unit, aim.bound(), aim.value());
    }

    private String value(Action action, Fraction value) {
        return figures().value(unit(action), value);
    }

    private Kpi.Unit unit(Action action) {
        return guidance.rubric().kpi(action.proof().kpi()).unit();
    }

    private FigureWording figures() {
        return new FigureWording(language, messages);
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, "action.aim-" + key, arguments);
    }
}
