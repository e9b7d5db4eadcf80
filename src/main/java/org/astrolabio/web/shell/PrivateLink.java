package org.astrolabio.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Map;
import org.astrolabio.address.Address;
import tools.jackson.databind.json.JsonMapper;

/**
 * A button that shows the private link with which to go on later, also on another device. Before it is pressed the page
 * does not have the link: nobody sees it over a shoulder, in a picture of the page or on paper.
 */
public final class PrivateLink extends Div {

    private static final String PANEL = "private-link-panel";

    private final Words words;
    private final Address link;
    private final Div panel = new Div();

    /** @param button what to press */
    public PrivateLink(Words words, Address link, String button) {
        this.words = words;
        this.link = link;
        addClassName("private-link");
        NativeButton show = new NativeButton(button, click -> show());
        show.addClassName("quiet");
        show.getElement().setAttribute("type", "button");
        panel.addClassName("panel");
        panel.setId(PANEL);
        panel.setVisible(false);
        add(show, panel);
    }

    private void show() {
        panel.removeAll();
        panel.setVisible(true);
        H2 title = new H2(words.text("assessment.link-title"));
        title.getElement().setAttribute("tabindex", "-1");
        panel.add(title, new Paragraph(words.text("assessment.link-text")), new Field());
        UI.getCurrent().getPage().executeJs("window.astrolabio.goTo($0)", PANEL);
    }

    @Tag("astrolabio-private-link")
    @JsModule("./astrolabio-private-link.ts")
    private class Field extends Component {

        Field() {
            Map<String, String> said = Map.of(
                    "label", words.text("assessment.link-label"),
                    "copy", words.text("assessment.link-copy"),
                    "copied", words.text("assessment.link-copied"),
                    "select", words.text("assessment.link-select"),
                    "share", words.text("assessment.link-share"),
                    "mail", words.text("assessment.link-mail"),
                    "whatsapp", words.text("assessment.link-whatsapp"),
                    "message", words.text("assessment.link-message"));
            getElement()
                    .setProperty("path", link.under(VaadinRequest.getCurrent().getContextPath()))
                    .setProperty("words", new JsonMapper().writeValueAsString(said));
        }
    }
}
