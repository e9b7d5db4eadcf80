package org.astrolabio.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.astrolabio.shell.Words;

/** Says, also aloud, whether what was answered is stored. */
final class SaveStatus extends Div {

    private final Words words;
    private final Span good = new Span();
    private final Span news = new Span();
    private final Div bad = new Div();
    private boolean even;

    SaveStatus(Words words) {
        this.words = words;
        addClassName("save-status");
        good.getElement().setAttribute("role", "status");
        news.getElement().setAttribute("role", "status");
        news.addClassName("news");
        bad.getElement().setAttribute("role", "alert");
        bad.addClassName("not-saved");
        add(bad, news, good);
    }

    void saved(Instant at) {
        bad.removeAll();
        even = !even;
        good.setText(words.text("assessment.saved-at", words.timeOfDay(at)));
        good.setClassName(even ? "saved even" : "saved odd");
    }

    /** Tells of an answer that cannot be taken; the field says so too. */
    void refused(String why) {
        good.setText("");
        good.setClassName("");
        news.setText(why);
    }

    /** @param retry stores what could not be stored */
    void notSaved(Runnable retry) {
        good.setText("");
        good.setClassName("");
        bad.removeAll();
        NativeButton again = new NativeButton(words.text("assessment.retry"), click -> retry.run());
        again.getElement().setAttribute("type", "button");
        bad.add(new Span(words.text("assessment.not-saved")), again);
    }

    /** Tells of something that happened on the page. */
    void tell(String text) {
        news.setText(text);
    }
}
