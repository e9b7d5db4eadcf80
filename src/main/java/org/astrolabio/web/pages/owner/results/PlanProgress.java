package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.plan.OpenedPlan;

/** How far a company has come with its plan. */
final class PlanProgress extends Div {

    PlanProgress() {
        addClassName("plan-progress");
    }

    void show(OpenedPlan opened, PlanWording wording) {
        CompanyPlan plan = opened.plan();
        long open = plan.plan().begunIn(plan.plan().waves().size()).size();
        long done = count(plan, Status.DONE);
        long inProgress = count(plan, Status.IN_PROGRESS);
        long planned = count(plan, Status.PLANNED);
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        List.of(segment("done", done), segment("in-progress", inProgress), segment("planned", planned))
                .forEach(bar::add);
        bar.add(segment("open", Math.max(0, open - inProgress - planned)));
        removeAll();
        add(bar, new Paragraph(wording.text("progress", done, inProgress, planned, done + open)));
        wording.sinceDiagnosis(opened).map(Risen::new).ifPresent(this::add);
    }

    private static long count(CompanyPlan plan, Status status) {
        return plan.progress().values().stream()
                .filter(progress -> progress.status() == status)
                .count();
    }

    private static Div segment(String kind, long count) {
        Div segment = new Div();
        segment.addClassName(kind);
        segment.getStyle().set("flex-grow", String.valueOf(count));
        return segment;
    }
}
