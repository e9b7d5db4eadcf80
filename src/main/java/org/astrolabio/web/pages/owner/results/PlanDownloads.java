package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.report.Extent;

/** The plan as files, in the reader's language. */
final class PlanDownloads extends Section {

    private static final List<String> FILES = List.of("xlsx", "csv", "ics");

    PlanDownloads(UUID assessment, PlanWording wording) {
        UnorderedList list = new UnorderedList();
        list.addClassName("downloads");
        ReportAddress report = new ReportAddress(assessment, wording.words().zone());
        for (Extent extent : Extent.values()) {
            list.add(new ListItem(link(report.in(wording.language(), extent), extent.code(), wording)));
        }
        FILES.forEach(type -> list.add(new ListItem(link(address(assessment, type, wording), type, wording))));
        add(new H2(wording.text("downloads")), new Paragraph(wording.text("downloads-about")), list);
    }

    private static String address(UUID assessment, String type, PlanWording wording) {
        return new AssessmentSite(assessment).planFile(type, wording.language()).inPage();
    }

    private static Anchor link(String address, String type, PlanWording wording) {
        Anchor link = new Anchor(address, wording.text("download-" + type));
        link.setRouterIgnore(true);
        link.addClassName("secondary");
        return link;
    }
}
