package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.function.Function;
import org.astrolabio.web.shell.TickBox;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.ComparisonWording;
import org.springframework.dao.DataAccessException;

/** Whether the company's scores may be counted when others are compared: given and withdrawn at any time. */
final class SharingField extends Section {

    private final ComparisonWording wording;
    private final Words words;
    private final Function<Boolean, Instant> store;
    private final Paragraph state = new Paragraph();
    private final Paragraph note = new Paragraph();
    private final TickBox box;

    SharingField(boolean sharing, ComparisonWording wording, Words words, Function<Boolean, Instant> store) {
        this.wording = wording;
        this.words = words;
        this.store = store;
        this.box = new TickBox(wording.text("share"), sharing, this::change).keep("sharing");
        addClassNames("card", "sharing");
        note.addClassName("about");
        note.getElement().setAttribute("role", "status");
        add(
                new H3(wording.text("share-title")),
                state,
                new Paragraph(wording.text("share-what")),
                box,
                new Paragraph(wording.text("share-optional")),
                note);
        show(sharing);
    }

    private void change(boolean wanted) {
        try {
            note.setText(wording.text("saved-at", words.timeOfDay(store.apply(wanted))));
            box.stored();
            show(wanted);
        } catch (DataAccessException e) {
            box.show(!wanted);
            note.setText(wording.text("not-saved"));
        }
    }

    private void show(boolean sharing) {
        state.setText(wording.text(sharing ? "shared" : "not-shared"));
    }
}
