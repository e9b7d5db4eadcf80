package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Map;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessKey;

/** Reminds of the private link, the only way back on another device. */
final class LinkReminder extends Section {

    LinkReminder(AccessKey key, ResultsWording wording) {
        addClassName("link-reminder");
        add(new H2(wording.text("link")), new Paragraph(wording.text("link-intro")), new Field(key, wording));
    }

    @Tag("astrolabio-private-link")
    @JsModule("./astrolabio-private-link.ts")
    private static final class Field extends Component {

        Field(AccessKey key, ResultsWording wording) {
            Map<String, String> words = Map.of(
                    "label", wording.text("link-label"),
                    "copy", wording.text("link-copy"),
                    "copied", wording.text("link-copied"),
                    "select", wording.text("link-select"));
            getElement()
                    .setProperty(
                            "path",
                            Site.privateLink(key.secret().text())
                                    .under(VaadinRequest.getCurrent().getContextPath()))
                    .setProperty("words", JacksonUtils.mapToJson(words).toString());
        }
    }
}
