package org.astrolabio.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;

/** The plan as files, in the reader's language. */
final class PlanDownloads extends Section {

    private static final List<String> FILES = List.of("report.pdf", "plan.xlsx", "plan.csv", "plan.ics");

    PlanDownloads(UUID assessment, PlanWording wording) {
        UnorderedList list = new UnorderedList();
        list.addClassName("downloads");
        FILES.forEach(file -> list.add(new ListItem(link(assessment, file, wording))));
        add(new H2(wording.text("downloads")), new Paragraph(wording.text("downloads-about")), list);
    }

    private static Anchor link(UUID assessment, String file, PlanWording wording) {
        Anchor link = new Anchor(
                "/assessment/" + assessment + "/" + file + "?lang="
                        + wording.language().getLanguage(),
                wording.text("download-" + file.substring(file.indexOf('.') + 1)));
        link.setRouterIgnore(true);
        link.addClassName("secondary");
        return link;
    }
}
