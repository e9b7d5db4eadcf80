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

/** The first actions of a plan, and the way to all of it. */
final class PlanTeaser extends Section {

    private static final int FIRST = 7;
    private static final int SHOWN = 3;

    PlanTeaser(UUID assessment, ImprovementPlan plan, PlanWording wording) {
        addClassNames("card", "plan-teaser");
        AssessmentSite site = new AssessmentSite(assessment);
        List<PlannedAction> first = plan.actions().limit(FIRST).toList();
        if (first.isEmpty()) {
            add(new H2(wording.text("teaser-empty")), new Paragraph(wording.text("teaser-empty-about")));
        } else {
            OrderedList list = new OrderedList();
            first.stream().limit(SHOWN).forEach(planned -> list.add(item(site, planned, wording)));
            add(
                    new H2(wording.text("teaser", first.size())),
                    list,
                    new Paragraph(wording.text("teaser-more", first.size() - list.getComponentCount())));
        }
        Anchor link = new Anchor(site.plan().inPage(), wording.text("teaser-open"));
        link.addClassName("primary");
        add(link);
    }

    private static ListItem item(AssessmentSite site, PlannedAction planned, PlanWording wording) {
        String id = planned.action().id();
        Anchor title = new Anchor(site.action(id).inPage(), wording.title(id));
        title.addClassName("name");
        Span facts = new Span(wording.text(
                "teaser-facts",
                wording.gain(planned),
                wording.figures().effort(planned.action().effort()),
                wording.figures().cost(planned.action().cost())));
        facts.addClassName("about");
        return new ListItem(title, facts);
    }
}
