package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.planning.CatchUp;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.wording.CatchUpWording;
import org.astrolabio.wording.CatchUpWording.Told;
import org.astrolabio.wording.ComparisonWording;

/** Where a company stands below the median of others, and which actions of its plan are enough to reach it. */
@StyleSheet("context://peers.css")
final class CatchUpSection extends Section {

    CatchUpSection() {
        addClassNames("card", "catch-up");
        setId("catch-up");
    }

    /** Tells it anew; nothing where there is no comparison, or no dimension below the median. */
    void show(Comparison comparison, OpenedPlan opened, PlanWording plan, ComparisonWording wording) {
        removeAll();
        if (comparison instanceof Comparison.Among among) {
            CatchUpWording words = new CatchUpWording(wording, plan.texts(), opened.plan());
            List<Told> told = words.told(among, new CatchUp(opened.questionnaire(), opened.plan()));
            if (!told.isEmpty()) {
                add(new H2(wording.text("catch-up")), new Paragraph(words.about(among)));
                told.forEach(this::add);
            }
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private void add(Told told) {
        Paragraph sentence = new Paragraph(told.sentence());
        sentence.addClassName("name");
        add(sentence);
        if (!told.actions().isEmpty()) {
            add(new UnorderedList(told.actions().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        told.result().ifPresent(result -> add(new Paragraph(result)));
    }
}
