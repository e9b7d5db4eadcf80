package org.astrolabio.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.UUID;
import org.astrolabio.questionnaire.Questionnaire;

/** The report as a file, in each language of the questionnaire; each link speaks its own. */
final class Downloads extends Section {

    Downloads(UUID assessment, ResultsWording wording) {
        addClassName("downloads");
        UnorderedList links = new UnorderedList();
        Questionnaire questionnaire = wording.questionnaire();
        questionnaire.languages().forEach(language -> links.add(new ListItem(link(assessment, language, wording))));
        add(new H2(wording.text("download")), new Paragraph(wording.text("download-intro")), links);
    }

    private static Anchor link(UUID assessment, Locale language, ResultsWording wording) {
        String tag = language.getLanguage();
        Anchor link = new Anchor(
                "assessment/" + assessment + "/report.pdf?lang=" + tag, wording.in(language, "download-pdf"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("lang", tag).setAttribute("hreflang", tag);
        return link;
    }
}
