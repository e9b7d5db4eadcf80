package org.astrolabio.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;

/**
 * Lets nothing be lost that is typed on a page: the browser remembers what is in the fields that are named here until the
 * server has said that it is stored, and puts it back when the page comes again.
 */
@Tag("astrolabio-kept")
@JsModule("./astrolabio-kept.ts")
public final class Kept extends Component {

    private static final String NAME = "data-keep";
    private static final String STORED = "data-stored";
    private static final String FORGET = "data-forget";

    Kept(Words words) {
        Map<String, String> said = Map.of(
                "title", words.text("shell.kept-title"),
                "text", words.text("shell.kept-text"),
                "use", words.text("shell.kept-use"),
                "leave", words.text("shell.kept-leave"));
        getElement().setProperty("words", JacksonUtils.mapToJson(said).toString());
    }

    /** @param name what the field is called among those of its page */
    public static void keep(Element field, String name, String stored) {
        field.setAttribute(NAME, name);
        stored(field, stored);
    }

    /** Says what the server has of a field, as the field shows it. */
    public static void stored(Element field, String text) {
        field.setAttribute(STORED, text);
    }

    /** Says by an element that appears that a field has done what it was for. */
    public static void forget(Element sign, String name) {
        sign.setAttribute(FORGET, name);
    }
}
