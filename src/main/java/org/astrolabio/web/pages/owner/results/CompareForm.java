package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Parameter;
import org.astrolabio.history.History;
import org.astrolabio.web.shell.Words;

/** Chooses two diagnoses to compare; works without a script. */
@Tag("form")
final class CompareForm extends HtmlContainer {

    CompareForm(UUID shown, List<History.Made> made, Words words) {
        MadeDates dates = new MadeDates(made, words);
        addClassName("compare-form");
        getElement()
                .setAttribute("method", "get")
                .setAttribute("action", new AssessmentSite(shown).compare().inPage());
        NativeButton compare = new NativeButton(words.text("progress.compare-show"));
        compare.getElement().setAttribute("type", "submit");
        compare.addClassName("secondary");
        getElement()
                .appendChild(
                        choice(
                                Parameter.FROM,
                                words.text("progress.compare-from"),
                                made,
                                made.get(made.size() - 2),
                                dates),
                        choice(Parameter.TO, words.text("progress.compare-to"), made, made.getLast(), dates),
                        compare.getElement());
    }

    private static Element choice(
            String name, String label, List<History.Made> made, History.Made chosen, MadeDates dates) {
        Element select = new Element("select").setAttribute("name", name);
        for (History.Made each : made) {
            Element option = new Element("option")
                    .setAttribute("value", each.assessment().toString())
                    .setText(dates.of(each));
            if (each.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        }
        return new Element("label").appendChild(new Element("span").setText(label), select);
    }
}
