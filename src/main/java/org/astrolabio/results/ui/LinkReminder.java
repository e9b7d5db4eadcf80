package org.astrolabio.results.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.astrolabio.assessment.AccessKey;

/** Reminds of the private link, the only way back on another device. */
final class LinkReminder extends Section {

    LinkReminder(AccessKey key, ResultsWording wording) {
        addClassName("link-reminder");
        add(new H2(wording.text("link")), new Paragraph(wording.text("link-intro")));
    }
}
