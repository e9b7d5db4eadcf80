package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Weeks;

/** The first period of a plan at a glance: weeks across, actions down; on a phone a list with its weeks. */
final class PlanOverview extends Section {

    /** So few weeks from the end that the words stand left of it. */
    private static final int LATE = 2;

    PlanOverview(AssessmentSite site, CompanyPlan plan, PlanWording wording) {
        addClassNames("card", "overview");
        List<PlannedAction> rows = plan.plan().firstDays();
        int lastWeek = plan.plan().firstDaysEnd();
        setVisible(!rows.isEmpty());
        OrderedList list = new OrderedList();
        list.getStyle().set("--weeks", String.valueOf(lastWeek));
        rows.forEach(planned ->
                list.add(row(site, planned, plan.progress(planned.action().id()).status(), lastWeek, wording)));
        Paragraph about = new Paragraph(wording.totals().firstDays(plan));
        add(new H2(wording.text("overview")), about, list);
    }

    private static ListItem row(
            AssessmentSite site, PlannedAction planned, Status status, int lastWeek, PlanWording wording) {
        String id = planned.action().id();
        Anchor title = new Anchor(site.action(id).inPage(), wording.title(id));
        Weeks weeks = planned.weeks().orElseThrow();
        Span bar = new Span(wording.weeks(weeks));
        bar.addClassNames("bar", ConstantId.of(status));
        bar.getStyle()
                .set("--from", String.valueOf(weeks.from()))
                .set("--to", String.valueOf(Math.min(weeks.to(), lastWeek) + 1));
        bar.setClassName("late", weeks.from() > lastWeek - LATE);
        Div lane = new Div(bar);
        lane.addClassName("lane");
        return new ListItem(title, lane);
    }
}
