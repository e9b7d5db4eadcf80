package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.astrolabio.web.shell.Words;

/** The end of the check page: what happens then, and the buttons for it. */
final class CheckEnding extends Div {

    private final Words words;
    private final Consumer<Runnable> door;

    /** @param door what is done at the press of a button goes through it */
    CheckEnding(Words words, Consumer<Runnable> door) {
        this.words = words;
        this.door = door;
        addClassName("ending");
    }

    CheckEnding finishing(Runnable finish) {
        add(new H2(words.text("assessment.finish-title")), new Paragraph(words.text("assessment.finish-text")));
        add(buttons(button("assessment.finish", "primary", finish)));
        return this;
    }

    CheckEnding correcting(Runnable save, Runnable discard) {
        add(new H2(words.text("assessment.correct-title")), new Paragraph(words.text("assessment.correct-text")));
        add(buttons(button("assessment.correct", "primary", save), button("assessment.discard", "secondary", discard)));
        return this;
    }

    private static Div buttons(NativeButton... buttons) {
        Div line = new Div(buttons);
        line.addClassName("buttons");
        return line;
    }

    private NativeButton button(String key, String look, Runnable press) {
        NativeButton button = new NativeButton(words.text(key), click -> door.accept(press));
        button.addClassName(look);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
