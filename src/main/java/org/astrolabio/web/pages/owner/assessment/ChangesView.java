package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.assessment.CompanyCheck;
import org.astrolabio.assessment.FollowUp;
import org.astrolabio.assessment.ShowChanges;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.MainLayout;

/** What may have changed since the last diagnosis, asked before everything else. */
@Route(value = Pages.CHANGES, layout = MainLayout.class)
@StyleSheet("context://progress.css")
public class ChangesView extends AnsweringPage {

    private final ShowChanges showChanges;
    private final CompanyCheck companyCheck;
    private final Answering.Desk desk;
    private final QuestionFields fields;
    private final CountryNames countries;

    ChangesView(
            AssessmentDoor door,
            ShowChanges showChanges,
            CompanyCheck companyCheck,
            Answering.Desk desk,
            QuestionFields fields,
            CountryNames countries,
            Messages messages) {
        super(door, messages);
        this.showChanges = showChanges;
        this.companyCheck = companyCheck;
        this.desk = desk;
        this.fields = fields;
        this.countries = countries;
        addClassNames("step", "changes");
    }

    @Override
    String title() {
        return words.text("progress.changes");
    }

    @Override
    void show(AssessmentDoor.Visit visit, AssessmentSite paths, BeforeEnterEvent event) {
        Optional<FollowUp> followUp = showChanges.show(visit.key());
        followUp.ifPresentOrElse(
                changes -> show(visit, changes, paths),
                () -> event.forwardTo(paths.sections().path()));
    }

    private void show(AssessmentDoor.Visit visit, FollowUp followUp, AssessmentSite paths) {
        Answering answering = desk.begin(visit);
        SaveStatus status = new SaveStatus(words);
        ErrorSummary summary = new ErrorSummary(words);
        ChangedQuestions questions = new ChangedQuestions(
                visit.opened(), followUp, new ChangedQuestions.Writing(answering, fields, words, status), countries);
        removeAll();
        add(
                heading(paths, followUp, questions.count()),
                summary,
                questions,
                new Div(
                        new H2(words.text("progress.elsewhere")),
                        new Paragraph(words.text("progress.elsewhere-text")),
                        new FollowUpSections(visit.opened(), followUp, companyCheck, words, false)),
                status,
                buttons(paths, () -> goOn(questions, answering, summary, paths)),
                privateLink(visit.key()));
    }

    private PageHeading heading(AssessmentSite paths, FollowUp followUp, int questions) {
        return new PageHeading(
                paths,
                words,
                words.text("progress.changes"),
                words.text("progress.changes-lead", words.date(followUp.since()), questions));
    }

    private PageButtons buttons(AssessmentSite paths, Runnable goOn) {
        return new PageButtons(
                words.text("assessment.next"),
                goOn,
                new Anchor(paths.sections().inPage(), words.text("assessment.all-sections")));
    }

    private void goOn(ChangedQuestions questions, Answering answering, ErrorSummary summary, AssessmentSite paths) {
        List<FieldProblem> problems = questions.check();
        if (problems.isEmpty()) {
            boolean complete = SheetCheck.problems(answering.questionnaire(), answering.sheet())
                    .isEmpty();
            UI.getCurrent().navigate((complete ? paths.check() : paths.sections()).path());
        } else {
            show(problems, summary);
        }
    }
}
