package org.astrolabio.web.pages.owner.assessment;

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
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.web.shell.Words;
import tools.jackson.databind.json.JsonMapper;

/** A button that shows the private link with which to go on later, also on another device. */
final class PrivateLink extends Div {

    private static final String PANEL = "private-link-panel";

    private final Words words;
    private final AccessKey key;
    private final Div panel = new Div();

    PrivateLink(Words words, AccessKey key) {
        this.words = words;
        this.key = key;
        addClassName("private-link");
        NativeButton show = new NativeButton(words.text("assessment.continue-later"), click -> show());
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
            getElement()
                    .setProperty(
                            "path",
                            Site.privateLink(key.secret().text())
                                    .under(VaadinRequest.getCurrent().getContextPath()))
                    .setProperty(
                            "words",
                            new JsonMapper()
                                    .writeValueAsString(Map.of(
                                            "label", words.text("assessment.link-label"),
                                            "copy", words.text("assessment.link-copy"),
                                            "copied", words.text("assessment.link-copied"),
                                            "select", words.text("assessment.link-select"))));
        }
    }
}
