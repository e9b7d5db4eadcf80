package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.astrolabio.address.Address;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.assessment.CompanyCheck;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.FollowUp;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.assessment.ShowChanges;
import org.astrolabio.core.questionnaire.Outlook;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.MainLayout;

/** All sections and how far they have come; they can be answered in any order. */
@Route(value = Pages.SECTIONS, layout = MainLayout.class)
public class SectionListView extends AnsweringPage {

    private final ShowChanges showChanges;
    private final CompanyCheck companyCheck;

    SectionListView(AssessmentDoor door, ShowChanges showChanges, CompanyCheck companyCheck, Messages messages) {
        super(door, messages);
        this.showChanges = showChanges;
        this.companyCheck = companyCheck;
    }

    @Override
    String title() {
        return words.text("assessment.sections-title");
    }

    @Override
    void show(AssessmentDoor.Visit visit, AssessmentSite paths, BeforeEnterEvent event) {
        showChanges
                .show(visit.key())
                .filter(followUp -> visit.opened().correction().isEmpty())
                .ifPresentOrElse(followUp -> showAgain(visit, followUp, paths), () -> show(visit, paths));
    }

    private void showAgain(AssessmentDoor.Visit visit, FollowUp followUp, AssessmentSite paths) {
        Paragraph lead = new Paragraph(words.text("progress.sections-lead", words.date(followUp.since())));
        lead.addClassName("lead");
        removeAll();
        add(
                new H1(words.text("assessment.sections-title")),
                lead,
                new Paragraph(words.text("progress.sections-text")),
                link(paths.changes(), words.text("progress.to-changes"), "primary"),
                new FollowUpSections(visit.opened(), followUp, companyCheck, words, true),
                link(paths.check(), words.text("assessment.check-title"), "secondary"),
                privateLink(visit.key()));
    }

    private void show(AssessmentDoor.Visit visit, AssessmentSite paths) {
        OpenedAssessment opened = visit.opened();
        Questionnaire questionnaire = opened.questionnaire();
        List<SectionState> states = questionnaire.sections().stream()
                .map(section -> SectionState.of(questionnaire, section, opened.sheet()))
                .toList();
        Outlook outlook = new Outlook(questionnaire, opened.sheet());
        HeadwayLine headway = new HeadwayLine(words);
        headway.show(outlook);
        OrderedList list = new OrderedList();
        list.addClassName("sections");
        for (int i = 0; i < states.size(); i++) {
            Section section = questionnaire.sections().get(i);
            list.add(item(
                    paths.step(section.id()),
                    questionnaire.texts(words.language()).section(section.id()).title(),
                    states.get(i),
                    outlook.secondsLeft(section)));
        }
        UnorderedList besides = new UnorderedList();
        besides.addClassName("sections");
        besides.add(metrics(paths, opened.measurements().values().size()));
        besides.add(item(
                paths.details(), words.text("assessment.details-title"), stateOf(opened.company()), Optional.empty()));
        long complete = states.stream().filter(SectionState.COMPLETE::equals).count();
        Paragraph progress = new Paragraph(words.text("assessment.sections-complete", complete, states.size()));
        progress.addClassName("lead");
        removeAll();
        add(
                new H1(words.text("assessment.sections-title")),
                progress,
                headway,
                new Paragraph(words.text("assessment.sections-text")),
                goOn(questionnaire, states, paths, stateOf(opened.company())),
                list,
                new H2(words.text("assessment.sections-besides")),
                besides,
                link(paths.check(), words.text("assessment.check-title"), "secondary"),
                privateLink(visit.key()));
    }

    private Anchor goOn(
            Questionnaire questionnaire, List<SectionState> states, AssessmentSite paths, SectionState company) {
        Optional<Address> next = questionnaire.sections().stream()
                .filter(section -> states.get(questionnaire.sections().indexOf(section)) != SectionState.COMPLETE)
                .map(section -> paths.step(section.id()))
                .findFirst();
        boolean fresh = states.stream().allMatch(SectionState.NOT_STARTED::equals);
        return link(
                next.orElse(company == SectionState.COMPLETE ? paths.check() : paths.details()),
                words.text(fresh ? "assessment.first-section" : "assessment.next-section"),
                "primary");
    }

    private SectionState stateOf(CompanyDraft company) {
        if (companyCheck.problems(company).isEmpty()) {
            return SectionState.COMPLETE;
        }
        return company.equals(CompanyDraft.EMPTY) ? SectionState.NOT_STARTED : SectionState.IN_PROGRESS;
    }

    /** @param seconds that what is left takes */
    private ListItem item(Address address, String title, SectionState state, Optional<Integer> seconds) {
        Span tag = new Span(words.text("assessment.state-" + state.key()));
        tag.addClassNames("state", state.key());
        Anchor link = new Anchor(address.inPage());
        link.add(new Span(title), tag);
        seconds.filter(left -> left > 0).ifPresent(left -> {
            Span time = new Span(words.text("assessment.minutes", Minutes.of(left)));
            time.addClassName("time");
            link.add(time);
        });
        return new ListItem(link);
    }

    private ListItem metrics(AssessmentSite paths, int measured) {
        Span tag = new Span(words.text("metrics.state", measured));
        tag.addClassNames("state", measured == 0 ? "not-started" : "complete");
        Anchor link = new Anchor(paths.serviceMetrics().inPage());
        link.add(new Span(words.text("metrics.title")), tag);
        return new ListItem(link);
    }

    private static Anchor link(Address address, String text, String style) {
        Anchor link = new Anchor(address.inPage(), text);
        link.addClassName(style);
        return link;
    }
}
