package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.astrolabio.web.shell.Kept;

/** A native field for a mail address, with a place for what is wrong with it. */
final class AddressField extends Div {

    static final String ID = "reminder-address";
    private static final String PROBLEM = "reminder-problem";

    private final Input input = new Input();
    private final Span problem = new Span();

    AddressField(String label, Consumer<AddressField> onEnter) {
        addClassName("reminder-address");
        NativeLabel name = new NativeLabel(label);
        name.setFor(ID);
        input.setId(ID);
        input.setType("email");
        input.getElement().setAttribute("autocomplete", "email").setAttribute("maxlength", "400");
        input.getElement()
                .addEventListener("keyup", enter -> onEnter.accept(this))
                .setFilter("event.key === 'Enter'");
        Kept.keep(input.getElement(), ID, "");
        problem.setId(PROBLEM);
        problem.addClassName("problem");
        add(name, input, problem);
    }

    String address() {
        return input.getValue();
    }

    /** Says it beside the field, which takes the focus. */
    void refuse(String text) {
        problem.setText(text);
        input.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", PROBLEM);
        input.getElement().callJsFunction("focus");
    }
}
