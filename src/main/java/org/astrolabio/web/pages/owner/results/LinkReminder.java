package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.web.shell.PrivateLink;
import org.astrolabio.web.shell.Words;

/** Reminds of the private link, the only way back on another device, and shows it to whoever asks. */
final class LinkReminder extends Section {

    LinkReminder(AccessKey key, Words words) {
        addClassName("link-reminder");
        add(
                new H2(words.text("results.link")),
                new Paragraph(words.text("results.link-intro")),
                new PrivateLink(words, Site.privateLink(key.secret().text()), words.text("results.link-show")));
    }
}
