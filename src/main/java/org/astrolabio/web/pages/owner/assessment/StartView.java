package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.assessment.StartAssessment;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.delivery.SampleReport;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.MainLayout;
import org.astrolabio.web.shell.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** What the diagnosis gives, what it asks for, and the way in. */
@Route(value = Pages.START, layout = MainLayout.class)
public class StartView extends Div implements HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(StartView.class);
    private static final int MOST_SHOWN = 3;

    private final StartAssessment startAssessment;
    private final AssessmentDoor door;
    private final SampleReport sampleReport;
    private final Words words;

    StartView(
            StartAssessment startAssessment,
            FollowLink followLink,
            AssessmentDoor door,
            Questionnaires questionnaires,
            SampleReport sampleReport,
            Messages messages,
            DataKind dataKind) {
        this.startAssessment = startAssessment;
        this.door = door;
        this.sampleReport = sampleReport;
        this.words = Words.of(messages);
        addClassName("start");
        add(hero());
        if (dataKind.isInvented()) {
            add(demonstration());
        }
        add(new StartFacts(words, questionnaires.current()), new PastedLink(followLink, door, words));
    }

    @Override
    public String getPageTitle() {
        return words.title(words.text("assessment.start-title"));
    }

    private Section hero() {
        Paragraph lead = new Paragraph(words.text("assessment.start-lead"));
        lead.addClassName("lead");
        Section hero = new Section(new H1(words.text("assessment.start-title")), lead);
        hero.addClassName("hero");
        try {
            List<AssessmentDoor.Visit> known = door.known(MOST_SHOWN);
            if (known.isEmpty()) {
                hero.add(begin("assessment.start", "primary"), free());
                sample().ifPresent(hero::add);
            } else {
                hero.add(
                        resume(known.getFirst().opened()),
                        panel(links(known)),
                        begin("assessment.start-another", "secondary"));
            }
        } catch (DataAccessException e) {
            LOG.warn("What is under way cannot be shown: {}", e.toString());
            hero.add(
                    begin("assessment.start", "primary"),
                    free(),
                    panel(new Paragraph(words.text("assessment.under-way-away"))));
        }
        return hero;
    }

    private NativeButton begin(String text, String look) {
        NativeButton begin = new NativeButton(words.text(text), click -> begin());
        begin.addClassName(look);
        begin.getElement().setAttribute("type", "button");
        return begin;
    }

    private Optional<Paragraph> sample() {
        if (!sampleReport.isThere()) {
            return Optional.empty();
        }
        Anchor link = new Anchor(Site.sampleReport(words.language()).inPage(), words.text("assessment.start-sample"));
        link.setRouterIgnore(true);
        Paragraph sample = new Paragraph(link);
        sample.addClassName("aside");
        return Optional.of(sample);
    }

    private Paragraph free() {
        Paragraph free = new Paragraph(words.text("assessment.start-free"));
        free.addClassName("aside");
        return free;
    }

    /** The way on for who comes back. */
    private Anchor resume(OpenedAssessment opened) {
        AssessmentSite paths = new AssessmentSite(opened.id());
        boolean finished = opened.finishedAt().isPresent();
        Anchor resume = new Anchor(
                (finished ? paths.results() : paths.sections()).inPage(),
                words.text(finished ? "assessment.resume-results" : "assessment.resume"));
        resume.addClassName("primary");
        return resume;
    }

    private Section demonstration() {
        Anchor open = new Anchor(Site.demonstration().inPage(), words.text("assessment.demonstration-open"));
        open.setRouterIgnore(true);
        open.addClassName("primary");
        Section section = new Section(
                new H2(words.text("assessment.demonstration")),
                new Paragraph(words.text("assessment.demonstration-text")),
                open);
        section.addClassNames("panel", "demonstration-company");
        return section;
    }

    private Div panel(Component content) {
        Div panel = new Div(new H2(words.text("assessment.under-way")), content);
        panel.addClassNames("panel", "under-way");
        return panel;
    }

    private UnorderedList links(List<AssessmentDoor.Visit> known) {
        UnorderedList list = new UnorderedList();
        known.stream().map(AssessmentDoor.Visit::opened).map(this::link).forEach(list::add);
        return list;
    }

    private ListItem link(OpenedAssessment opened) {
        AssessmentSite paths = new AssessmentSite(opened.id());
        String name = opened.company().name().orElseGet(() -> words.text("assessment.unnamed"));
        boolean finished = opened.finishedAt().isPresent();
        long complete = opened.questionnaire().sections().stream()
                .filter(section ->
                        SectionState.of(opened.questionnaire(), section, opened.sheet()) == SectionState.COMPLETE)
                .count();
        return new ListItem(new Anchor(
                (finished ? paths.results() : paths.sections()).inPage(),
                finished
                        ? words.text(
                                "assessment.see-results",
                                name,
                                words.date(opened.finishedAt().orElseThrow()))
                        : words.text(
                                "assessment.go-on",
                                name,
                                words.date(opened.startedAt()),
                                complete,
                                opened.questionnaire().sections().size())));
    }

    private void begin() {
        if (!door.mayBegin()) {
            MainLayout.of(UI.getCurrent()).ifPresent(layout -> layout.alert(words.text("assessment.too-many-begun")));
            return;
        }
        AccessKey key = startAssessment.start(words.language());
        door.give(key);
        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).sections().path());
    }
}
