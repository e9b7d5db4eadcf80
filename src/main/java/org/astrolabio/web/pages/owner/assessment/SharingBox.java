package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.function.Function;
import org.astrolabio.web.shell.TickBox;
import org.astrolabio.web.shell.Words;
import org.springframework.dao.DataAccessException;

/** Asks before finishing whether the scores may be counted when others are compared. Finishing never depends on it. */
final class SharingBox extends Section {

    private final Words words;
    private final Function<Boolean, Instant> store;
    private final Paragraph note = new Paragraph();
    private final TickBox box;

    /** @param sharing whether the company has already agreed */
    SharingBox(boolean sharing, Words words, Function<Boolean, Instant> store) {
        this.words = words;
        this.store = store;
        this.box = new TickBox(words.text("peers.share"), sharing, this::change).keep("sharing");
        addClassName("sharing");
        note.getElement().setAttribute("role", "status");
        add(
                new H2(words.text("assessment.share-title")),
                new Paragraph(words.text("assessment.share-why")),
                new Paragraph(words.text("peers.share-what")),
                box,
                new Paragraph(words.text("peers.share-optional")),
                note);
    }

    private void change(boolean wanted) {
        try {
            note.setText(words.text("peers.saved-at", words.timeOfDay(store.apply(wanted))));
            box.stored();
        } catch (DataAccessException e) {
            box.show(!wanted);
            note.setText(words.text("peers.not-saved"));
        }
    }
}
