package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentFinished;
import org.astrolabio.assessment.CompanyCheck;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.CompanyProblem;
import org.astrolabio.assessment.DescribeCompany;
import org.astrolabio.assessment.RefusedCompany;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.MainLayout;
import org.springframework.dao.DataAccessException;

/** Whom the diagnosis is about. */
@Route(value = Pages.DETAILS, layout = MainLayout.class)
public class DetailsView extends AnsweringPage {

    private final DescribeCompany describeCompany;
    private final CompanyCheck companyCheck;
    private final CompanyFields fields;
    private final SaveStatus status;
    private final ErrorSummary summary;

    DetailsView(
            AssessmentDoor door,
            DescribeCompany describeCompany,
            CompanyCheck companyCheck,
            CompanyFields.Choices choices,
            Messages messages) {
        super(door, messages);
        this.describeCompany = describeCompany;
        this.companyCheck = companyCheck;
        this.fields = new CompanyFields(words, choices);
        this.status = new SaveStatus(words);
        this.summary = new ErrorSummary(words);
        addClassName("step");
    }

    @Override
    String title() {
        return words.text("assessment.details-title");
    }

    @Override
    void show(AssessmentDoor.Visit visit, AssessmentSite paths, BeforeEnterEvent event) {
        boolean changing = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Parameter.CHANGE)
                .isPresent();
        fields.show(visit.opened().company());
        fields.onChange(() -> store(visit.key(), paths));
        removeAll();
        add(heading(paths), summary, fields, status, buttons(visit.key(), paths, changing), privateLink(visit.key()));
    }

    private PageHeading heading(AssessmentSite paths) {
        return new PageHeading(
                paths, words, words.text("assessment.details-title"), words.text("assessment.details-text"));
    }

    private PageButtons buttons(AccessKey key, AssessmentSite paths, boolean changing) {
        return new PageButtons(
                words.text(changing ? "assessment.back-to-check" : "assessment.to-check"),
                () -> goOn(key, paths, changing),
                new Anchor(
                        (changing ? paths.check() : paths.serviceMetrics()).inPage(), words.text("assessment.back")));
    }

    private boolean store(AccessKey key, AssessmentSite paths) {
        try {
            fields.clearProblems();
            CompanyDraft draft = fields.draft();
            status.saved(fields, describeCompany.describe(key, draft).at());
            fields.stored(draft);
            return true;
        } catch (RefusedCompany e) {
            e.problems().forEach(problem -> status.refused(fields, mark(problem).text()));
            return false;
        } catch (AssessmentFinished e) {
            UI.getCurrent().navigate(paths.results().path());
            return false;
        } catch (DataAccessException e) {
            status.notSaved(fields, () -> store(key, paths));
            return false;
        }
    }

    private void goOn(AccessKey key, AssessmentSite paths, boolean changing) {
        if (!store(key, paths)) {
            List<CompanyProblem> mistakes = companyCheck.mistakes(fields.draft());
            if (!mistakes.isEmpty()) {
                show(mistakes.stream().map(this::mark).toList(), summary);
            }
            return;
        }
        List<CompanyProblem> problems = companyCheck.problems(fields.draft());
        if (problems.isEmpty() && changing) {
            toCheck(paths, "company");
        } else if (problems.isEmpty()) {
            UI.getCurrent().navigate(paths.check().path());
        } else {
            show(problems.stream().map(this::mark).toList(), summary);
        }
    }

    private FieldProblem mark(CompanyProblem problem) {
        String text = ProblemWords.text(words, problem);
        return new FieldProblem(fields.mark(problem, text), text);
    }
}
