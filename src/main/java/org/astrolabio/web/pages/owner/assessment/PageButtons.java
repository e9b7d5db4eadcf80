package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** What ends a page: the way on, and beside it another one. */
final class PageButtons extends Div {

    PageButtons(String onward, Runnable goOn, Anchor other) {
        this(button(onward, goOn), other);
    }

    PageButtons(Anchor onward, Anchor other) {
        this((Component) onward, other);
    }

    private PageButtons(Component onward, Anchor other) {
        ((HasStyle) onward).addClassName("primary");
        other.addClassName("secondary");
        add(onward, other);
        addClassName("buttons");
    }

    private static NativeButton button(String text, Runnable goOn) {
        NativeButton button = new NativeButton(text, click -> goOn.run());
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
