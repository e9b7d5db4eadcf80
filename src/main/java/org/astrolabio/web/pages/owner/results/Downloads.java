package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.astrolabio.report.Extent;

/** The report, its annex and both in one as files, in each language of the questionnaire; each link speaks its own. */
final class Downloads extends UnorderedList {

    Downloads(ReportAddress report, ResultsWording wording) {
        addClassName("downloads");
        for (Locale language : wording.questionnaire().languages()) {
            for (Extent extent : Extent.values()) {
                add(new ListItem(link(report, language, extent, wording)));
            }
        }
    }

    private static Anchor link(ReportAddress report, Locale language, Extent extent, ResultsWording wording) {
        String tag = language.getLanguage();
        boolean first = extent == Extent.REPORT && tag.equals(wording.language().getLanguage());
        Anchor link = new Anchor(report.in(language, extent), wording.in(language, "download-" + extent.code()));
        link.setRouterIgnore(true);
        link.addClassName(first ? "primary" : "secondary");
        link.getElement().setAttribute("lang", tag).setAttribute("hreflang", tag);
        return link;
    }
}
