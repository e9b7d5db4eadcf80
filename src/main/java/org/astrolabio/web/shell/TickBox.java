package org.astrolabio.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** One box to tick, with its text beside it; the whole of it can be clicked. */
@Tag("label")
@StyleSheet("context://tick-box.css")
public final class TickBox extends Component {

    private final Element box = new Element("input");
    private final transient Consumer<Boolean> changed;

    /** @param changed is told what the reader has made of it */
    public TickBox(String text, boolean ticked, Consumer<Boolean> changed) {
        this.changed = changed;
        getElement().getClassList().add("tick-box");
        box.setAttribute("type", "checkbox").setProperty("checked", ticked);
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                changed.accept(isTicked());
            }
        });
        getElement().appendChild(box, new Element("span").setText(text));
    }

    /** Lets the browser remember what the reader has made of it until that is stored. */
    public TickBox keep(String name) {
        Kept.keep(box, name, String.valueOf(isTicked()));
        return this;
    }

    /** Takes note that it is stored as it stands. */
    public void stored() {
        Kept.stored(box, String.valueOf(isTicked()));
    }

    public boolean isTicked() {
        return box.getProperty("checked", false);
    }

    /** Shows it ticked or not, as whoever changes it from the server wants it. */
    public void show(boolean ticked) {
        box.setProperty("checked", ticked);
    }

    /** Does what a reader's click does. */
    public void click() {
        show(!isTicked());
        changed.accept(isTicked());
    }
}
