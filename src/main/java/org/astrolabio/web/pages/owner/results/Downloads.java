package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** The report as a file, in each language of the questionnaire; each link speaks its own. */
final class Downloads extends UnorderedList {

    Downloads(ReportAddress report, ResultsWording wording) {
        addClassName("downloads");
        wording.questionnaire().languages().forEach(language -> add(new ListItem(link(report, language, wording))));
    }

    private static Anchor link(ReportAddress report, Locale language, ResultsWording wording) {
        String tag = language.getLanguage();
        Anchor link = new Anchor(report.in(language), wording.in(language, "download-pdf"));
        link.setRouterIgnore(true);
        link.addClassName(tag.equals(wording.language().getLanguage()) ? "primary" : "secondary");
        link.getElement().setAttribute("lang", tag).setAttribute("hreflang", tag);
        return link;
    }
}
