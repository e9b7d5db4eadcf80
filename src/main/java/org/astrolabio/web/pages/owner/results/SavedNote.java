package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.astrolabio.web.shell.Words;

/** Says, also aloud, whether what was changed is stored. */
final class SavedNote extends Div {

    private final Words words;
    private final Span good = new Span();
    private final Div bad = new Div();
    private boolean even;

    SavedNote(Words words) {
        this.words = words;
        addClassName("save-status");
        good.getElement().setAttribute("role", "status");
        bad.getElement().setAttribute("role", "alert");
        bad.addClassName("not-saved");
        add(bad, good);
    }

    void saved(Instant at) {
        bad.removeAll();
        even = !even;
        good.setText(words.text("plan.saved-at", words.timeOfDay(at)));
        good.setClassName(even ? "saved even" : "saved odd");
    }

    /** @param retry stores what could not be stored */
    void notSaved(Runnable retry) {
        good.setText("");
        good.setClassName("");
        NativeButton again = new NativeButton(words.text("plan.retry"), click -> retry.run());
        again.getElement().setAttribute("type", "button");
        bad.removeAll();
        bad.add(new Span(words.text("plan.not-saved")), again);
    }
}
