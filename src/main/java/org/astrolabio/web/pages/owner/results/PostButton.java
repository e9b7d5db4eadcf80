package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** A form of one button, which works without a script. */
@Tag("form")
final class PostButton extends HtmlContainer {

    PostButton(String action, String text) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "submit");
        button.addClassName("primary");
        add(button);
    }
}
