package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.planning.DutyGroups;
import org.astrolabio.core.planning.GuidanceTexts.DutyText;

/** What the law asks of a company, in proportion: what is broken, what is unsure, what is met, what does not bind it. */
final class DutiesSection extends Section {

    private record Part(String key, List<Duty.Standing> standings) {}

    private final PlanWording wording;

    DutiesSection(CompanyPlan plan, PlanWording wording) {
        this.wording = wording;
        addClassName("duties");
        DutyGroups duties = new DutyGroups(plan.plan().judgement().duties());
        List<Part> parts = List.of(
                new Part("each-sale", duties.unmet(Duty.Reach.EACH_SALE)),
                new Part("gate", duties.unmet(Duty.Reach.GATE)),
                new Part("basic", duties.unmet(Duty.Reach.BASIC)),
                new Part("unsure", duties.unsure()),
                new Part("unverified", duties.unverified()),
                new Part("met", duties.met()));
        boolean anyTold = parts.stream().anyMatch(part -> !part.standings().isEmpty());
        setVisible(!duties.standings().isEmpty());
        add(new H2(wording.text("duties")), new Paragraph(wording.text(anyTold ? "duties-about" : "duties-none")));
        parts.stream().filter(part -> !part.standings().isEmpty()).forEach(this::add);
    }

    private void add(Part part) {
        UnorderedList list = new UnorderedList();
        part.standings().forEach(standing -> list.add(item(standing.duty())));
        NativeDetails details = new NativeDetails(
                wording.text("duties-" + part.key(), part.standings().size()), list);
        add(details);
    }

    private ListItem item(Duty duty) {
        DutyText text = wording.texts().duty(duty.id());
        Span name = new Span(text.name());
        name.addClassName("name");
        Anchor source = new Anchor(duty.source(), wording.text("duty-source"), AnchorTarget.BLANK);
        ListItem item = new ListItem(
                name,
                new Span(" " + text.asks() + " " + text.confirm().orElse(text.risk()) + " "
                        + wording.text("duty-checked", checked(duty)) + " "),
                source);
        return item;
    }

    private String checked(Duty duty) {
        return duty.checked()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(wording.language()));
    }
}
