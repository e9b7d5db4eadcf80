package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrolabio.web.shell.Words;

/** Says, also aloud, whether what was changed is stored. */
final class SavedNote extends Div {

    private final Words words;
    private final Span good = new Span();
    private final Div bad = new Div();
    private final Map<Object, Runnable> unsaved = new LinkedHashMap<>();
    private boolean even;

    SavedNote(Words words) {
        this.words = words;
        addClassName("save-status");
        good.getElement().setAttribute("role", "status");
        bad.getElement().setAttribute("role", "alert");
        bad.addClassName("not-saved");
        add(bad, good);
    }

    /** @param what of which something was changed */
    void saved(Object what, Instant at) {
        unsaved.remove(what);
        if (!unsaved.isEmpty()) {
            return;
        }
        bad.removeAll();
        even = !even;
        good.setText(words.text("plan.saved-at", words.timeOfDay(at)));
        good.setClassName(even ? "saved even" : "saved odd");
    }

    /** @param retry stores what could not be stored */
    void notSaved(Object what, Runnable retry) {
        unsaved.put(what, retry);
        good.setText("");
        good.setClassName("");
        NativeButton again = new NativeButton(
                words.text("plan.retry"), click -> List.copyOf(unsaved.values()).forEach(Runnable::run));
        again.getElement().setAttribute("type", "button");
        bad.removeAll();
        bad.add(new Span(words.text("plan.not-saved")), again);
    }
}
