package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Paragraph;

/** How far what is done has brought a company since its diagnosis, on each of its pages. */
final class Risen extends Paragraph {

    Risen(String sentence) {
        super(sentence);
        addClassName("risen");
    }
}
