package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astrolabio.web.shell.Words;

/** Says, also aloud, whether what was answered is stored; that all is, only where nothing is left that is not. */
final class SaveStatus extends Div {

    private final Words words;
    private final Span good = new Span();
    private final Span news = new Span();
    private final Span aloud = new Span();
    private final Div bad = new Div();
    private final Map<Object, Runnable> unsaved = new LinkedHashMap<>();
    private final Set<Object> refused = new HashSet<>();
    private boolean even;

    SaveStatus(Words words) {
        this.words = words;
        addClassName("save-status");
        good.getElement().setAttribute("role", "status");
        news.getElement().setAttribute("role", "status");
        news.addClassName("news");
        aloud.getElement().setAttribute("role", "status");
        aloud.addClassName("visually-hidden");
        bad.getElement().setAttribute("role", "alert");
        bad.addClassName("not-saved");
        add(bad, news, aloud, good);
    }

    /** @param what of which something was answered */
    void saved(Object what, Instant at) {
        forget(what);
        news.setText("");
        aloud.setText("");
        if (!unsaved.isEmpty() || !refused.isEmpty()) {
            return;
        }
        even = !even;
        good.setText(words.text("assessment.saved-at", words.timeOfDay(at)));
        good.setClassName(even ? "saved even" : "saved odd");
    }

    /** Takes note that there is nothing any more that could be stored. */
    void forget(Object what) {
        refused.remove(what);
        unsaved.remove(what);
        if (unsaved.isEmpty()) {
            bad.removeAll();
        }
    }

    /** Tells of an answer that cannot be taken; the field says so too. */
    void refused(Object what, String why) {
        forget(what);
        refused.add(what);
        good.setText("");
        good.setClassName("");
        aloud.setText(why);
    }

    /** @param retry stores what could not be stored */
    void notSaved(Object what, Runnable retry) {
        forget(what);
        unsaved.put(what, retry);
        good.setText("");
        good.setClassName("");
        bad.removeAll();
        NativeButton again = new NativeButton(words.text("assessment.retry"), click -> List.copyOf(unsaved.values())
                .forEach(Runnable::run));
        again.getElement().setAttribute("type", "button");
        bad.add(new Span(words.text("assessment.not-saved")), again);
    }

    /** Says aloud only what is to be seen elsewhere on the page. */
    void announce(String text) {
        aloud.setText(text);
    }

    /** Tells of something that happened on the page. */
    void tell(String text) {
        news.setText(text);
    }
}
