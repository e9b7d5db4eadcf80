package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.assessment.FollowUp;
import org.astrolabio.assessment.MeasureService;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.assessment.ShowChanges;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.MainLayout;

/** The optional step that asks what the company has measured of its customer service. */
@Route(value = Pages.SERVICE_METRICS, layout = MainLayout.class)
@StyleSheet("context://plan.css")
@StyleSheet("context://progress.css")
public class ServiceMetricsView extends AnsweringPage {

    private final MeasureService measureService;
    private final ShowChanges showChanges;

    ServiceMetricsView(AssessmentDoor door, MeasureService measureService, ShowChanges showChanges, Messages messages) {
        super(door, messages);
        this.measureService = measureService;
        this.showChanges = showChanges;
        addClassName("step");
    }

    @Override
    String title() {
        return words.text("metrics.title");
    }

    @Override
    void show(AssessmentDoor.Visit visit, AssessmentSite paths, BeforeEnterEvent event) {
        SaveStatus status = new SaveStatus(words);
        removeAll();
        add(heading(paths));
        showChanges
                .show(visit.key())
                .filter(followUp -> !followUp.oldFigures().isEmpty())
                .ifPresent(followUp -> add(old(followUp, visit.opened())));
        add(
                new MetricsField(visit, measureService, words, status),
                status,
                buttons(visit, paths),
                privateLink(visit.key()));
    }

    private PageHeading heading(AssessmentSite paths) {
        return new PageHeading(
                paths, words, words.text("metrics.place"), words.text("metrics.title"), words.text("metrics.lead"));
    }

    /** Which figures are those of last time. */
    private Paragraph old(FollowUp followUp, OpenedAssessment opened) {
        GuidanceTexts texts = opened.guidance().texts(words.language());
        List<String> names = followUp.oldFigures().stream()
                .map(measure -> measure.channel()
                        .map(channel -> words.text(
                                "progress.figure-of-channel",
                                texts.kpi(measure.kpi()).name(),
                                texts.channel(channel)))
                        .orElseGet(() -> texts.kpi(measure.kpi()).name()))
                .toList();
        Paragraph old = new Paragraph(words.text(
                "progress.figures-renew",
                names.size(),
                words.date(followUp.since()),
                words.messages().list(words.language(), names)));
        old.addClassName("carried");
        return old;
    }

    private PageButtons buttons(AssessmentDoor.Visit visit, AssessmentSite paths) {
        String last = visit.opened().questionnaire().sections().getLast().id();
        return new PageButtons(
                new Anchor(paths.details().inPage(), words.text("assessment.next")),
                new Anchor(paths.step(last).inPage(), words.text("assessment.back")));
    }
}
