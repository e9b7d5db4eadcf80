package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.history.History;
import org.astrolabio.history.ShowHistory;
import org.astrolabio.web.shell.Fixed;
import org.astrolabio.web.shell.MainLayout;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.MovementWording;

/** All diagnoses of a company: how its score has moved, and the way to each. */
@Route(value = Pages.HISTORY, layout = MainLayout.class)
@StyleSheet("context://results.css")
@StyleSheet("context://progress.css")
public class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShowHistory showHistory;
    private final HistoryLanguage language;

    HistoryView(ShowHistory showHistory, HistoryLanguage language) {
        this.showHistory = showHistory;
        this.language = language;
        addClassNames("results", "history");
    }

    @Override
    public String getPageTitle() {
        return language.words().title(language.words().text("progress.history"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccessKey key = ResultsDoor.key(event);
        History history = showHistory.show(key);
        if (history.made().isEmpty()) {
            event.forwardTo(new AssessmentSite(key.assessment()).sections().path());
        } else {
            show(key.assessment(), history);
        }
    }

    private void show(UUID shown, History history) {
        Words words = language.words();
        Anchor results = new Anchor(new AssessmentSite(shown).results().inPage(), words.text("progress.to-results"));
        results.addClassName("up");
        Paragraph lead =
                new Paragraph(words.text("progress.history-lead", history.made().size()));
        lead.addClassName("lead");
        Fixed told = new Fixed(lead);
        if (history.made().size() > 1) {
            Div chart = new Div(new ScoreChart(history.made(), language));
            chart.addClassNames("card", "chart");
            told.add(chart);
        }
        told.add(overall(shown, history.made(), words), byDimension(history.made(), words));
        if (history.made().size() > 1) {
            told.add(
                    new Section(new H2(words.text("progress.compare")), new CompareForm(shown, history.made(), words)));
        }
        removeAll();
        add(results, new H1(words.text("progress.history")), told);
    }

    private Section overall(UUID shown, List<History.Made> made, Words words) {
        DataTable table = new DataTable(
                words.text("progress.history"),
                List.of(
                        words.text("progress.date"),
                        words.text("progress.points"),
                        words.text("progress.difference"),
                        words.text("progress.level")));
        MadeDates dates = new MadeDates(made, words);
        for (int i = made.size() - 1; i >= 0; i--) {
            History.Made each = made.get(i);
            var scorecard = each.diagnosis().scorecard();
            String difference = i == 0
                    ? ""
                    : MovementWording.signed(scorecard.overall().wholePoints()
                            - made.get(i - 1).diagnosis().scorecard().overall().wholePoints());
            table.row(
                    name(shown, each, dates, words),
                    String.valueOf(scorecard.overall().wholePoints()),
                    difference,
                    language.results(each.questionnaire()).level(scorecard.level()));
        }
        return new Section(table.scrolling());
    }

    private static Span name(UUID shown, History.Made made, MadeDates dates, Words words) {
        Span name = new Span(ProgressParts.sibling(shown, made.assessment(), dates.of(made), "to-diagnosis"));
        made.diagnosis().revision().correctedAt().ifPresent(at -> {
            Span corrected = new Span(words.text("progress.corrected", words.date(at)));
            corrected.addClassName("corrected");
            name.add(corrected);
        });
        return name;
    }

    private Section byDimension(List<History.Made> made, Words words) {
        return new Section(
                new H2(words.text("progress.by-dimension")), new DimensionHistory(made, language).scrolling());
    }
}
