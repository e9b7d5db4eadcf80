package org.astrolabio.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.UUID;

/** The report as a file, in each language of the questionnaire; each link speaks its own. */
final class Downloads extends UnorderedList {

    Downloads(UUID assessment, ResultsWording wording) {
        addClassName("downloads");
        wording.questionnaire().languages().forEach(language -> add(new ListItem(link(assessment, language, wording))));
    }

    private static Anchor link(UUID assessment, Locale language, ResultsWording wording) {
        String tag = language.getLanguage();
        Anchor link = new Anchor(
                "assessment/" + assessment + "/report.pdf?lang=" + tag, wording.in(language, "download-pdf"));
        link.setRouterIgnore(true);
        link.addClassName(tag.equals(wording.language().getLanguage()) ? "primary" : "secondary");
        link.getElement().setAttribute("lang", tag).setAttribute("hreflang", tag);
        return link;
    }
}
