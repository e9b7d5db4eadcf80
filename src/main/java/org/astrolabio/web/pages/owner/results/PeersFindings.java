package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.wording.ComparisonWording;
import org.astrolabio.wording.ComparisonWording.Finding;

/** The dimensions in which a company is in the top or in the bottom quarter, each with the way to its answers. */
final class PeersFindings extends Section {

    private PeersFindings(String kind, List<Finding> findings, ComparisonWording wording) {
        addClassName("findings");
        add(new H3(wording.text(kind)));
        if (findings.isEmpty()) {
            add(new Paragraph(wording.text(kind + "-none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> {
            Span name = new Span(finding.name() + ". ");
            name.addClassName("name");
            Anchor answers = new Anchor("#" + DimensionPanel.id(finding.dimension()), wording.text("see-dimension"));
            answers.setRouterIgnore(true);
            answers.getElement().setAttribute("aria-label", wording.text("see-dimension") + ": " + finding.name());
            list.add(new ListItem(name, new Span(finding.text() + " "), answers));
        });
        add(list);
    }

    static Div of(Comparison.Among among, ComparisonWording wording) {
        Div columns = new Div(
                new PeersFindings("strengths", wording.strengths(among), wording),
                new PeersFindings("weaknesses", wording.weaknesses(among), wording));
        columns.addClassName("columns");
        return columns;
    }
}
