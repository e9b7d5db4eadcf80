package org.astrolabio.web.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Of one page, what has come to it since its last answer. */
    private record Fresh(List<Fixed> parts) {}

    /** Has the next answer to a page send what has come to it, and keeps none of that. */
    public static void sendOn(UI page) {
        @Nullable Fresh fresh = ComponentUtil.getData(page, Fresh.class);
        if (fresh != null) {
            ComponentUtil.setData(page, Fresh.class, null);
            fresh.parts().stream().filter(Fixed::isAttached).forEach(Fixed::give);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI page = event.getUI();
        if (given) {
            // A browser that has lost the page gets all of it anew, and all of it comes from its address.
            page.getPage().reload();
            return;
        }
        @Nullable Fresh fresh = ComponentUtil.getData(page, Fresh.class);
        if (fresh == null) {
            fresh = new Fresh(new ArrayList<>());
            ComponentUtil.setData(page, Fresh.class, fresh);
        }
        fresh.parts().add(this);
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
