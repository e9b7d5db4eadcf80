package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.astrolabio.address.Address;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.address.Parameter;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.core.questionnaire.Texts.SectionText;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.MainLayout;

/** One section of the questionnaire. */
@Route(value = Pages.STEP, layout = MainLayout.class)
public class StepView extends AnsweringPage {

    private final Answering.Desk desk;
    private final QuestionFields fields;
    private String title = "";

    StepView(AssessmentDoor door, Answering.Desk desk, QuestionFields fields, Messages messages) {
        super(door, messages);
        this.desk = desk;
        this.fields = fields;
        addClassName("step");
    }

    @Override
    String title() {
        return title;
    }

    @Override
    void show(AssessmentDoor.Visit visit, AssessmentSite paths, BeforeEnterEvent event) {
        Section section = event.getRouteParameters()
                .get(Parameter.SECTION)
                .flatMap(visit.opened().questionnaire()::findSection)
                .orElseThrow(NotFoundException::new);
        Optional<String> toChange = event.getLocation().getQueryParameters().getSingleParameter(Parameter.CHANGE);
        show(visit, paths, section, toChange);
        toChange.filter(question ->
                        visit.opened().questionnaire().find(question).isPresent())
                .ifPresent(StepView::goToQuestion);
    }

    private void show(AssessmentDoor.Visit visit, AssessmentSite paths, Section section, Optional<String> toChange) {
        boolean changing = toChange.isPresent();
        Questionnaire questionnaire = visit.opened().questionnaire();
        int step = questionnaire.sections().indexOf(section) + 1;
        SectionText text = questionnaire.texts(words.language()).section(section.id());
        String place =
                words.text("assessment.step", step, questionnaire.sections().size());
        title = words.text("assessment.step-title", place, text.title());
        ErrorSummary summary = new ErrorSummary(words);
        SaveStatus status = new SaveStatus(words);
        HeadwayLine headway = new HeadwayLine(words);
        QuestionForm form =
                new QuestionForm(desk.begin(visit), section, words, fields, status, headway::show, () -> UI.getCurrent()
                        .navigate(paths.results().path()));
        form.getElement().setAttribute("data-refreshed", true);
        form.getElement().addEventListener("shown-again", event -> form.refresh());
        Runnable onward = () -> toChange.ifPresentOrElse(changed -> toCheck(paths, changed), () -> UI.getCurrent()
                .navigate(onward(questionnaire, step, paths).path()));
        Address back = step == 1
                ? paths.sections()
                : paths.step(questionnaire.sections().get(step - 2).id());
        removeAll();
        add(
                heading(paths, place, text),
                headway,
                summary,
                form,
                status,
                buttons(changing ? paths.check() : back, changing, () -> goOn(form, summary, onward)),
                privateLink(visit.key()));
    }

    private PageHeading heading(AssessmentSite paths, String place, SectionText text) {
        return new PageHeading(paths, words, place, text.title(), text.intro());
    }

    private PageButtons buttons(Address back, boolean changing, Runnable goOn) {
        return new PageButtons(
                words.text(changing ? "assessment.back-to-check" : "assessment.next"),
                goOn,
                new Anchor(back.inPage(), words.text("assessment.back")));
    }

    private void goOn(QuestionForm form, ErrorSummary summary, Runnable onward) {
        List<FieldProblem> problems = form.check();
        if (problems.isEmpty()) {
            onward.run();
        } else {
            show(problems, summary);
        }
    }

    private static Address onward(Questionnaire questionnaire, int step, AssessmentSite paths) {
        return step < questionnaire.sections().size()
                ? paths.step(questionnaire.sections().get(step).id())
                : paths.serviceMetrics();
    }

    private static void goToQuestion(String question) {
        UI.getCurrent().getPage().executeJs("window.astrolabio.goTo($0)", QuestionField.anchor(question));
    }
}
