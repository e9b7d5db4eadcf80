package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.planning.GuidanceTexts.ChannelText;
import org.astrolabio.core.planning.GuidanceTexts.DifferentiatorText;
import org.astrolabio.core.planning.Positioning;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.wording.MarketWording;

/** How to position abroad: what to lead with and what to mend before promising it, where first, by which channels. */
final class PositioningSection extends Section {

    PositioningSection(Positioning positioning, PlanWording wording, MarketWording markets) {
        addClassNames("card", "positioning");
        setId("positioning");
        Div columns = new Div(
                leads(positioning.leads(), wording),
                new Div(where(positioning.markets(), wording, markets), channels(positioning.channels(), wording)));
        columns.addClassName("columns");
        add(new H2(wording.text("positioning")), new Paragraph(wording.text("positioning-about")), columns);
    }

    private static Div leads(List<Positioning.Lead> leads, PlanWording wording) {
        Div part = part("positioning-lead", wording);
        if (leads.isEmpty()) {
            part.add(new Paragraph(wording.text("positioning-lead-none")));
        }
        for (Positioning.Lead lead : leads) {
            DifferentiatorText text = Known.in(wording.texts().positioning().differentiators(), lead.differentiator());
            part.add(new H4(text.name()), new Paragraph(text.lead()));
            if (lead.canBePromised()) {
                part.add(new Paragraph(wording.text("positioning-ready")));
            } else {
                Div fix = new Div(
                        new Paragraph(wording.text("positioning-fix")),
                        items(lead.fixFirst().stream()
                                .map(question -> Known.in(text.fix(), question))
                                .toList()));
                fix.addClassName("fix-first");
                part.add(fix);
            }
        }
        return part;
    }

    private static Div where(List<MarketGap> gaps, PlanWording wording, MarketWording markets) {
        Div part = part("positioning-where", wording);
        if (gaps.isEmpty()) {
            part.add(new Paragraph(wording.text("positioning-where-none")));
            return part;
        }
        OrderedList list = new OrderedList();
        gaps.forEach(gap -> list.add(named(markets.country(gap), String.join(" ", markets.reasons(gap)))));
        part.add(new Paragraph(wording.text("positioning-where-about")), list);
        markets.advice(gaps).forEach(advice -> part.add(new Paragraph(advice)));
        return part;
    }

    private static Div channels(List<String> channels, PlanWording wording) {
        Div part = part("positioning-channels", wording);
        if (channels.isEmpty()) {
            part.add(new Paragraph(wording.text("positioning-channels-none")));
        }
        UnorderedList list = new UnorderedList();
        channels.forEach(id -> {
            ChannelText text = Known.in(wording.texts().positioning().channels(), id);
            list.add(named(text.name(), text.why()));
        });
        part.add(list);
        return part;
    }

    private static ListItem named(String name, String about) {
        Span head = new Span(name + ". ");
        head.addClassName("name");
        return new ListItem(head, new Span(about));
    }

    private static Div part(String key, PlanWording wording) {
        return new Div(new H3(wording.text(key)));
    }

    private static UnorderedList items(List<String> texts) {
        return new UnorderedList(texts.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
