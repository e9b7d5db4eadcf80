package org.astrolabio.web.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What does not change while a page is open. The browser gets it with the page, and from then on the server keeps none of
 * it. What is put in may consist of elements with attributes and properties and of text; it hears of nothing that a reader
 * does.
 */
@Tag("astrolabio-fixed")
@JsModule("./astrolabio-fixed.ts")
public final class Fixed extends Component implements HasComponents {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    private boolean given;

    public Fixed(Component... content) {
        add(content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (given) {
            // A browser that has lost the page gets all of it anew, and all of it comes from its address.
            event.getUI().getPage().reload();
        } else {
            event.getUI().beforeClientResponse(this, answer -> give());
        }
    }

    private void give() {
        given = true;
        getElement().callJsFunction("show", described(getElement().getChildren()));
        getElement().removeAllChildren();
    }

    private static ArrayNode described(Stream<Element> elements) {
        ArrayNode all = JSON.arrayNode();
        elements.forEach(element -> {
            if (element.isTextNode()) {
                all.add(element.getText());
            } else if (element.isVisible()) {
                all.add(described(element));
            }
        });
        return all;
    }

    /** Tag, attributes, properties and what is in it. */
    private static ArrayNode described(Element element) {
        ObjectNode attributes = JSON.objectNode();
        element.getAttributeNames().forEach(name -> attributes.put(name, element.getAttribute(name)));
        ObjectNode properties = JSON.objectNode();
        element.getPropertyNames()
                .forEach(name -> properties.set(name, MAPPER.valueToTree(element.getPropertyRaw(name))));
        return JSON.arrayNode()
                .add(element.getTag())
                .add(attributes)
                .add(properties)
                .add(described(element.getChildren()));
    }
}
