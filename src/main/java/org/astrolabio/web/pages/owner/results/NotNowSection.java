package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.astrolabio.core.planning.GuidanceTexts.NotNowText;
import org.astrolabio.wording.FindingWording;

/** What a company is better advised not to do for now, why, and when to look at it again. */
final class NotNowSection extends Section {

    static final int MOST = 6;

    NotNowSection(FindingWording findings, PlanWording wording) {
        addClassName("not-now");
        List<NotNowText> entries = findings.notNow(MOST);
        setVisible(!entries.isEmpty());
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(item(entry)));
        add(
                new H2(wording.text("not-now")),
                new Paragraph(wording.text("not-now-about")),
                new NativeDetails(wording.text("not-now-open", entries.size()), list));
    }

    private static ListItem item(NotNowText entry) {
        Span title = new Span(entry.title());
        title.addClassName("name");
        return new ListItem(title, new Span(" " + entry.reason() + " " + entry.until()));
    }
}
