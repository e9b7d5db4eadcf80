package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.astrolabio.wording.ComparisonWording;

/** Which of a company's sectors it is compared with. */
final class SectorChoice extends Div {

    private static final String ID = "compared-sector";
    private static final String CHOSEN = "event.target.value";

    private final List<String> sectors;
    private final Consumer<String> choose;

    SectorChoice(List<String> sectors, String chosen, ComparisonWording wording, Consumer<String> choose) {
        this.sectors = sectors;
        this.choose = choose;
        addClassName("sector-choice");
        NativeLabel label = new NativeLabel(wording.text("sector"));
        label.setFor(ID);
        Paragraph help = new Paragraph(wording.text("sector-help"));
        help.setId(ID + "-help");
        help.addClassName("about");
        Element select = new Element("select").setAttribute("id", ID).setAttribute("aria-describedby", ID + "-help");
        sectors.forEach(sector -> {
            Element option = new Element("option").setAttribute("value", sector).setText(wording.sector(sector));
            select.appendChild(sector.equals(chosen) ? option.setAttribute("selected", true) : option);
        });
        select.addEventListener(
                        "change",
                        change -> choose(change.getEventData().get(CHOSEN).asString()))
                .addEventData(CHOSEN);
        add(label);
        getElement().appendChild(select);
        add(help);
    }

    /** Takes what the reader has chosen; anything that is not offered changes nothing. */
    void choose(String sector) {
        if (sectors.contains(sector)) {
            choose.accept(sector);
        }
    }
}
