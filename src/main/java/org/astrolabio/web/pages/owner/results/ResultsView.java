package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.diagnosis.Findings;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.service.ServiceProfile;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.web.shell.Fixed;
import org.astrolabio.web.shell.MainLayout;
import org.astrolabio.web.shell.PageContents;
import org.astrolabio.web.shell.Words;

/** A company's diagnosis: first where it stands and what comes first, then everything behind. */
@Route(value = Pages.RESULTS, layout = MainLayout.class)
@StyleSheet("context://results.css")
@StyleSheet("context://plan.css")
@StyleSheet("context://progress.css")
public class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OpenPlan openPlan;
    private final PeersChapter.Doors peers;
    private final ProgressParts progress;
    private final PlanLanguage language;
    private final ReminderSection.Desk reminders;
    private String title = "";

    ResultsView(
            OpenPlan openPlan,
            PeersChapter.Doors peers,
            ProgressParts progress,
            PlanLanguage language,
            ReminderSection.Desk reminders) {
        this.openPlan = openPlan;
        this.peers = peers;
        this.progress = progress;
        this.language = language;
        this.reminders = reminders;
        addClassName("results");
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
        Diagnosis diagnosis = opened.diagnosis();
        Words words = language.words();
        ResultsWording wording = language.results(opened);
        PlanWording plan = language.plan(opened);
        String score = wording.score(
                diagnosis.scorecard().overall(), diagnosis.scorecard().level());
        title = words.title(
                wording.text("page-title", score, diagnosis.company().name()));
        ProgressParts.Parts parts = progress.of(key, opened.shown());
        Fixed first = new Fixed(
                parts.newer(),
                parts.correcting(),
                parts.moved(),
                new Summary(
                        diagnosis,
                        plan.sinceDiagnosis(opened),
                        JudgementSection.brief(plan.findings(opened.plan(), language.markets(opened)), plan),
                        wording),
                new PlanTeaser(key.assessment(), opened, plan, language.markets(opened)),
                made(diagnosis, words, wording),
                new Downloads(new ReportAddress(key.assessment(), words.zone()), wording));
        diagnosis.service().ifPresent(profile -> first.add(service(profile, diagnosis, plan, wording)));
        removeAll();
        add(
                new H1(wording.text("heading", diagnosis.company().name())),
                new PageContents(words),
                first,
                new PeersChapter(key, peers, opened.shown(), language, wording),
                new Fixed(
                        dimensions(diagnosis, wording),
                        findings(diagnosis.findings(), wording),
                        new Reliability(diagnosis.scorecard(), wording)),
                parts.correct(),
                new Fixed(parts.next()),
                new LinkReminder(key, words));
        reminders.section(key).ifPresent(this::add);
    }

    private static Paragraph made(Diagnosis diagnosis, Words words, ResultsWording wording) {
        Paragraph made = new Paragraph(diagnosis
                .revision()
                .correctedAt()
                .map(corrected -> wording.text(
                        "made-and-corrected",
                        words.date(diagnosis.createdAt()),
                        words.date(corrected),
                        diagnosis.questionnaireVersion()))
                .orElseGet(() ->
                        wording.text("made", words.date(diagnosis.createdAt()), diagnosis.questionnaireVersion())));
        made.addClassName("made");
        return made;
    }

    private static Section service(
            ServiceProfile profile, Diagnosis diagnosis, PlanWording plan, ResultsWording wording) {
        Div picture = new Div(new ServicePicture(profile, diagnosis.answers(), plan, wording));
        picture.addClassName("card");
        return new Section(new H2(plan.text("service")), new Paragraph(plan.text("service-about")), picture);
    }

    private static Section dimensions(Diagnosis diagnosis, ResultsWording wording) {
        List<DimensionScore> scores = diagnosis.scorecard().dimensions();
        Div chart = new Div(new Radar(scores, wording));
        chart.addClassNames("card", "chart");
        Div panels = new Div();
        panels.addClassName("columns");
        scores.forEach(score -> panels.add(new DimensionPanel(score, diagnosis, wording)));
        return new Section(new H2(wording.text("dimensions")), chart, panels);
    }

    private static Div findings(Findings findings, ResultsWording wording) {
        Div lists = new Div(
                FindingList.strengths(findings.strengths(), wording),
                FindingList.weaknesses(findings.weaknesses(), wording));
        if (!findings.toFindOut().isEmpty()) {
            lists.add(FindingList.toFindOut(findings.toFindOut(), wording));
        }
        lists.addClassNames("columns", "findings-columns");
        return lists;
    }
}
