package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.astrolabio.address.Address;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.CompanyCheck;
import org.astrolabio.assessment.FollowUp;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.web.shell.Words;

/** The sections of an assessment that was begun from another: what lacks something first, the rest as it was left. */
final class FollowUpSections extends OrderedList {

    private final OpenedAssessment opened;
    private final FollowUp followUp;
    private final Words words;
    private final AssessmentSite paths;

    /** @param withChanges whether what may have changed stands first */
    FollowUpSections(
            OpenedAssessment opened, FollowUp followUp, CompanyCheck companyCheck, Words words, boolean withChanges) {
        this.opened = opened;
        this.followUp = followUp;
        this.words = words;
        this.paths = new AssessmentSite(opened.id());
        addClassName("sections");
        if (withChanges) {
            add(item(
                    paths.changes(),
                    words.text("progress.changes"),
                    words.text("progress.changes-first"),
                    SectionState.IN_PROGRESS));
        }
        List<Section> sections = opened.questionnaire().sections();
        sections.stream().filter(this::lacksSomething).forEach(section -> addSection(section, true));
        sections.stream().filter(section -> !lacksSomething(section)).forEach(section -> addSection(section, false));
        addFigures();
        boolean described = companyCheck.problems(opened.company()).isEmpty();
        add(item(
                paths.details(),
                words.text("assessment.details-title"),
                words.text(described ? "progress.state-same" : "progress.state-lacking"),
                described ? SectionState.COMPLETE : SectionState.IN_PROGRESS));
    }

    private boolean lacksSomething(Section section) {
        return !SheetCheck.problems(opened.questionnaire(), section, opened.sheet())
                .isEmpty();
    }

    private void addSection(Section section, boolean lacking) {
        long changed = section.questions().stream()
                .map(Question::id)
                .filter(followUp.changed()::contains)
                .count();
        String state = lacking
                ? words.text("progress.state-lacking")
                : changed > 0 ? words.text("progress.state-changed", changed) : words.text("progress.state-same");
        add(item(
                paths.step(section.id()),
                opened.questionnaire()
                        .texts(words.language())
                        .section(section.id())
                        .title(),
                state,
                lacking ? SectionState.IN_PROGRESS : SectionState.COMPLETE));
    }

    private void addFigures() {
        int all = opened.measurements().values().size();
        int old = followUp.oldFigures().size();
        String state = old > 0 ? words.text("progress.figures-old", old) : words.text("metrics.state", all);
        add(item(
                paths.serviceMetrics(),
                words.text("metrics.title"),
                state,
                old > 0 ? SectionState.IN_PROGRESS : all == 0 ? SectionState.NOT_STARTED : SectionState.COMPLETE));
    }

    private static ListItem item(Address address, String title, String state, SectionState look) {
        Span tag = new Span(state);
        tag.addClassNames("state", look.key());
        Anchor link = new Anchor(address.inPage());
        link.add(new Span(title), tag);
        return new ListItem(link);
    }
}
