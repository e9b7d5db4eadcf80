package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.history.History;
import org.astrolabio.history.ShowHistory;
import org.astrolabio.web.shell.Fixed;
import org.astrolabio.web.shell.MainLayout;
import org.astrolabio.web.shell.Words;

/** What changed between two diagnoses of a company, the earlier one first whichever was named first. */
@Route(value = Pages.COMPARE, layout = MainLayout.class)
@StyleSheet("context://results.css")
@StyleSheet("context://progress.css")
public class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ShowHistory showHistory;
    private final HistoryLanguage language;

    ComparisonView(ShowHistory showHistory, HistoryLanguage language) {
        this.showHistory = showHistory;
        this.language = language;
        addClassNames("results", "comparison");
    }

    @Override
    public String getPageTitle() {
        return language.words().title(language.words().text("progress.comparison"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccessKey key = ResultsDoor.key(event);
        History history = showHistory.show(key);
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<History.Made> one = named(asked, Parameter.FROM, history);
        Optional<History.Made> other = named(asked, Parameter.TO, history);
        if (one.isEmpty() || other.isEmpty()) {
            event.forwardTo(new AssessmentSite(key.assessment()).history().path());
            return;
        }
        boolean inOrder = !other.get()
                .diagnosis()
                .createdAt()
                .isBefore(one.get().diagnosis().createdAt());
        show(
                key.assessment(),
                inOrder ? one.get() : other.get(),
                inOrder ? other.get() : one.get(),
                new MadeDates(history.made(), language.words()));
    }

    private void show(UUID shown, History.Made from, History.Made to, MadeDates dates) {
        Words words = language.words();
        Anchor back = new Anchor(new AssessmentSite(shown).history().inPage(), words.text("progress.to-history"));
        back.addClassName("up");
        MovementParts parts = new MovementParts(from, to, language);
        Paragraph between = new Paragraph(words.text("progress.comparison-title", dates.of(from), dates.of(to)));
        between.addClassName("place");
        Fixed compared = new Fixed(parts.lead(), parts.scores());
        parts.causes().ifPresent(compared::add);
        compared.add(parts.answers());
        parts.service().ifPresent(compared::add);
        removeAll();
        add(back, between, new H1(words.text("progress.comparison")), compared);
    }

    private static Optional<History.Made> named(QueryParameters asked, String name, History history) {
        return asked.getSingleParameter(name).flatMap(id -> history.made().stream()
                .filter(made -> made.assessment().toString().equals(id))
                .findFirst());
    }
}
