package org.astrolabio.results.ui;

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
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.diagnosis.Diagnosis;
import org.astrolabio.diagnosis.Findings;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.results.NoDiagnosisYet;
import org.astrolabio.results.ShowDiagnosis;
import org.astrolabio.results.ShownDiagnosis;
import org.astrolabio.scoring.DimensionScore;
import org.astrolabio.shell.MainLayout;
import org.astrolabio.shell.Words;

/** A company's diagnosis: first where it stands and what comes first, then everything behind. */
@Route(value = "assessment/:assessment/results", layout = MainLayout.class)
@StyleSheet("context://results.css")
public class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShowDiagnosis showDiagnosis;
    private final Messages messages;
    private final CountryNames countries;
    private String title = "";

    ResultsView(ShowDiagnosis showDiagnosis, Messages messages, CountryNames countries) {
        this.showDiagnosis = showDiagnosis;
        this.messages = messages;
        this.countries = countries;
        addClassName("results");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccessKey key = event.getRouteParameters()
                .get("assessment")
                .flatMap(ResultsView::id)
                .flatMap(id -> AccessCookie.read(id, VaadinRequest.getCurrent().getCookies()))
                .orElseThrow(AssessmentNotFound::new);
        try {
            show(key, showDiagnosis.show(key));
        } catch (NoDiagnosisYet e) {
            event.forwardTo("assessment/" + key.assessment());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(AccessKey key, ShownDiagnosis shown) {
        Diagnosis diagnosis = shown.diagnosis();
        Words words = Words.of(messages);
        ResultsWording wording = new ResultsWording(words.language(), messages, countries, shown.questionnaire());
        String score = wording.score(
                diagnosis.scorecard().overall(), diagnosis.scorecard().level());
        title = words.title(
                wording.text("page-title", score, diagnosis.company().name()));
        removeAll();
        add(
                new H1(wording.text("heading", diagnosis.company().name())),
                new Summary(diagnosis, wording),
                made(diagnosis, words, wording),
                new Downloads(key.assessment(), wording),
                dimensions(diagnosis, wording),
                findings(diagnosis.findings(), wording),
                new Reliability(diagnosis.scorecard(), wording),
                new LinkReminder(key, wording));
    }

    private static Paragraph made(Diagnosis diagnosis, Words words, ResultsWording wording) {
        Paragraph made = new Paragraph(
                wording.text("made", words.date(diagnosis.createdAt()), diagnosis.questionnaireVersion()));
        made.addClassName("made");
        return made;
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

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
