package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.web.shell.MainLayout;
import org.astrolabio.web.shell.PageContents;
import org.astrolabio.web.shell.Words;

/** The improvement plan of a company: what to do, in which order, and how far it has come. */
@Route(value = Pages.PLAN, layout = MainLayout.class)
@StyleSheet("context://results.css")
@StyleSheet("context://plan.css")
@StyleSheet("context://progress.css")
public class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OpenPlan openPlan;
    private final PlanDesk.Changes changes;
    private final ProgressParts progress;
    private final PlanLanguage language;
    private String title = "";

    PlanView(OpenPlan openPlan, PlanDesk.Changes changes, ProgressParts progress, PlanLanguage language) {
        this.openPlan = openPlan;
        this.changes = changes;
        this.progress = progress;
        this.language = language;
        addClassNames("results", "plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccessKey key = ResultsDoor.key(event);
        try {
            show(key, openPlan.open(key));
        } catch (NoDiagnosisYet e) {
            event.forwardTo(new AssessmentSite(key.assessment()).sections().path());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AccessKey key, OpenedPlan opened) {
        Words words = language.words();
        PlanWording wording = language.plan(opened);
        title = words.title(
                wording.text("page-title", opened.diagnosis().company().name()));
        PlanDesk desk = new PlanDesk(key, openPlan, changes, language, opened);
        Section waves =
                new Section(new H2(wording.text("waves")), new Paragraph(wording.text("waves-about")), desk.list());
        waves.addClassName("waves");
        ProgressParts.Parts parts = progress.of(key, opened.shown());
        removeAll();
        add(
                heading(key, wording),
                new PageContents(words),
                parts.newer(),
                desk.progress(),
                opened.plan().plan().isEmpty() ? empty(key, opened, wording) : lead(wording),
                desk.judgement(),
                desk.settings(),
                waves,
                desk.notNow(),
                desk.catchUp(),
                desk.whatIf(),
                desk.positioning(),
                new PlanDownloads(key.assessment(), wording),
                parts.next(),
                desk.note());
    }

    private static Div heading(AccessKey key, PlanWording wording) {
        Anchor results =
                new Anchor(new AssessmentSite(key.assessment()).results().inPage(), wording.text("to-results"));
        results.addClassName("up");
        return new Div(results, new H1(wording.text("heading")));
    }

    private static Paragraph lead(PlanWording wording) {
        Paragraph lead = new Paragraph(wording.text("lead"));
        lead.addClassName("lead");
        return lead;
    }

    private static Section empty(AccessKey key, OpenedPlan opened, PlanWording wording) {
        Section section = new Section(new H2(wording.text("empty")), new Paragraph(wording.text("empty-about")));
        if (opened.plan().measuresNothing()) {
            section.add(
                    new Paragraph(wording.text("empty-measure")),
                    new Anchor(
                            new AssessmentSite(key.assessment())
                                    .serviceMetrics()
                                    .inPage(),
                            wording.text("empty-to-metrics")));
        }
        section.addClassName("card");
        return section;
    }
}
