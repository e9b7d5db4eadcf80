package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.wording.MarketWording;
import org.astrolabio.wording.Reasons;

/** The first actions of a plan, and the way to all of it. */
final class PlanTeaser extends Section {

    private static final int SHOWN = 3;

    private final AssessmentSite site;
    private final PlanWording wording;
    private final Reasons reasons;

    PlanTeaser(UUID assessment, OpenedPlan opened, PlanWording wording, MarketWording markets) {
        this.site = new AssessmentSite(assessment);
        this.wording = wording;
        addClassNames("card", "plan-teaser");
        ImprovementPlan plan = opened.plan().plan();
        List<PlannedAction> first = plan.actions().limit(SHOWN).toList();
        this.reasons = new Reasons(
                wording.actions(),
                wording.findings(opened.plan(), markets),
                wording.sums(opened.plan()),
                first,
                wording.actions()::quoted);
        if (first.isEmpty()) {
            add(new H2(wording.text("teaser-empty")), new Paragraph(wording.text("teaser-empty-about")));
        } else {
            OrderedList list = new OrderedList();
            first.forEach(planned -> list.add(item(planned)));
            int more = plan.firstDays().size() - first.size();
            add(
                    new H2(wording.text("teaser", first.size())),
                    list,
                    new Paragraph(wording.text("teaser-more", Math.max(0, more))));
        }
        Anchor link = new Anchor(site.plan().inPage(), wording.text("teaser-open"));
        link.addClassName("primary");
        add(link);
    }

    private ListItem item(PlannedAction planned) {
        String id = planned.action().id();
        Anchor title = new Anchor(site.action(id).inPage(), wording.title(id));
        title.addClassName("name");
        Span why = new Span(reasons.of(planned));
        why.addClassName("why");
        String hours = wording.figures().work(planned.hours());
        Span facts = new Span(wording.text(
                "teaser-facts",
                planned.weeks()
                        .map(weeks -> wording.text("weeks-and-work", wording.weeks(weeks), hours))
                        .orElse(hours),
                wording.figures().cost(planned.action().cost())));
        facts.addClassName("about");
        return new ListItem(title, why, facts);
    }
}
