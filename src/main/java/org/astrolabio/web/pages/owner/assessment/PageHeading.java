package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.web.shell.Words;

/** The way up to all sections, and what this page is about. */
final class PageHeading extends Div {

    PageHeading(AssessmentSite paths, Words words, String title, String lead) {
        Anchor sections = new Anchor(paths.sections().inPage(), words.text("assessment.all-sections"));
        sections.addClassName("up");
        add(sections, new H1(title), paragraph(lead, "lead"));
    }

    /** @param place among the pages, such as "step 3 of 11" */
    PageHeading(AssessmentSite paths, Words words, String place, String title, String lead) {
        this(paths, words, title, lead);
        addComponentAtIndex(1, paragraph(place, "place"));
    }

    private static Paragraph paragraph(String text, String style) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        return paragraph;
    }
}
