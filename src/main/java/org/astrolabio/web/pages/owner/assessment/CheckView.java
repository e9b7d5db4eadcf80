package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.CompanyCheck;
import org.astrolabio.assessment.CorrectDiagnosis;
import org.astrolabio.assessment.CorrectedElsewhere;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.IncompleteAssessment;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.comparison.ShareScores;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.MainLayout;

/** All answers at a glance, what is missing, and the button that finishes, or that saves what was corrected. */
@Route(value = Pages.CHECK, layout = MainLayout.class)
@StyleSheet("context://progress.css")
public class CheckView extends AnsweringPage {

    private final FinishAssessment finishAssessment;
    private final CorrectDiagnosis correctDiagnosis;
    private final CompanyCheck companyCheck;
    private final ShareScores shareScores;
    private final AnswerLists lists;
    private final CorrectionLists corrections;
    private final ErrorSummary summary;

    CheckView(
            AssessmentDoor door,
            FinishAssessment finishAssessment,
            CorrectDiagnosis correctDiagnosis,
            CompanyCheck companyCheck,
            ShareScores shareScores,
            AnswerLists lists,
            CorrectionLists corrections,
            Messages messages) {
        super(door, messages);
        this.finishAssessment = finishAssessment;
        this.correctDiagnosis = correctDiagnosis;
        this.companyCheck = companyCheck;
        this.shareScores = shareScores;
        this.lists = lists;
        this.corrections = corrections;
        this.summary = new ErrorSummary(words);
        addClassName("check");
    }

    @Override
    String title() {
        return words.text("assessment.check-title");
    }

    @Override
    void show(AssessmentDoor.Visit visit, AssessmentSite paths, BeforeEnterEvent event) {
        show(visit, paths);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Parameter.CHANGE)
                .ifPresent(changed ->
                        UI.getCurrent().getPage().executeJs("window.astrolabio.goTo($0)", AnswerLists.anchor(changed)));
    }

    private void show(AssessmentDoor.Visit visit, AssessmentSite paths) {
        OpenedAssessment opened = visit.opened();
        Anchor sections = new Anchor(paths.sections().inPage(), words.text("assessment.all-sections"));
        sections.addClassName("up");
        Paragraph lead = new Paragraph(words.text(
                opened.correction().isPresent() ? "assessment.correct-lead" : "assessment.check-text",
                missing(opened)));
        lead.addClassName("lead");
        removeAll();
        add(sections, new H1(words.text("assessment.check-title")), lead, summary);
        opened.questionnaire()
                .sections()
                .forEach(section -> add(chapter(
                        opened.questionnaire()
                                .texts(words.language())
                                .section(section.id())
                                .title(),
                        SectionState.of(opened.questionnaire(), section, opened.sheet()) == SectionState.COMPLETE,
                        lists.of(opened, section, words))));
        add(chapter(
                words.text("assessment.details-title"),
                companyCheck.problems(opened.company()).isEmpty(),
                lists.ofCompany(opened, words)));
        opened.correction()
                .ifPresentOrElse(
                        correction -> add(corrections.of(opened, correction, words)), () -> add(sharing(visit.key())));
        add(ending(visit, paths), privateLink(visit.key()), download(paths));
    }

    private SharingBox sharing(AccessKey key) {
        return new SharingBox(shareScores.isSharing(key), words, wanted -> shareScores.change(key, wanted));
    }

    /** Answers under their heading; on a phone those that lack nothing are folded. */
    private NativeDetails chapter(String title, boolean complete, Component answers) {
        H2 heading = new H2(title);
        NativeDetails chapter = new NativeDetails(heading, answers);
        chapter.addClassName("chapter");
        chapter.setOpen(true);
        if (complete) {
            chapter.getElement().executeJs("this.open = !matchMedia('(max-width: 40rem)').matches");
        }
        return chapter;
    }

    /** For consultants and programs: what an owner needs is on the page. */
    private Paragraph download(AssessmentSite paths) {
        Anchor download = new Anchor(paths.answers().inPage(), words.text("assessment.download"));
        download.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        Paragraph aside = new Paragraph(new Span(words.text("assessment.download-about") + " "), download);
        aside.addClassName("aside");
        return aside;
    }

    private int missing(OpenedAssessment opened) {
        return SheetCheck.problems(opened.questionnaire(), opened.sheet()).size()
                + companyCheck.problems(opened.company()).size();
    }

    private CheckEnding ending(AssessmentDoor.Visit visit, AssessmentSite paths) {
        AccessKey key = visit.key();
        int seen = visit.opened().revision();
        Questionnaire questionnaire = visit.opened().questionnaire();
        CheckEnding ending = new CheckEnding(words, press -> finish(press, questionnaire, paths));
        return visit.opened().correction().isEmpty()
                ? ending.finishing(() -> finishAssessment.finish(key))
                : ending.correcting(() -> correctDiagnosis.save(key, seen), () -> correctDiagnosis.discard(key, seen));
    }

    private void finish(Runnable ending, Questionnaire questionnaire, AssessmentSite paths) {
        try {
            ending.run();
            UI.getCurrent().navigate(paths.results().path());
        } catch (IncompleteAssessment e) {
            summary.showElsewhere(problems(e, questionnaire, paths));
        } catch (CorrectedElsewhere e) {
            UI.getCurrent().navigate(paths.check().path());
            MainLayout.of(UI.getCurrent())
                    .ifPresent(layout -> layout.alert(words.text("assessment.corrected-elsewhere")));
        }
    }

    private List<FieldProblem> problems(
            IncompleteAssessment incomplete, Questionnaire questionnaire, AssessmentSite paths) {
        ProblemWords problemWords = new ProblemWords(words, questionnaire);
        List<FieldProblem> problems = new ArrayList<>();
        incomplete
                .problems()
                .forEach(problem -> problems.add(new FieldProblem(
                        paths.change(questionnaire.sectionOf(problem.question()).id(), problem.question())
                                .inPage(),
                        problemWords.text(problem))));
        incomplete
                .companyProblems()
                .forEach(problem -> problems.add(
                        new FieldProblem(paths.changeDetails().inPage(), ProblemWords.text(words, problem))));
        return problems;
    }
}
