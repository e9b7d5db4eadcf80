package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AppliedEffect;
import org.astrolabio.assessment.FollowUp;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.language.CountryNames;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.AnswerWording;

/** The questions whose answers may be others than last time, by why that may be. */
final class ChangedQuestions extends Div {

    /** What is needed to ask and to store. */
    record Writing(Answering answering, QuestionFields fields, Words words, SaveStatus status) {}

    private final OpenedAssessment opened;
    private final Writing writing;
    private final Words words;
    private final AnswerWording wording;
    private final List<QuestionForm> forms = new ArrayList<>();

    ChangedQuestions(OpenedAssessment opened, FollowUp followUp, Writing writing, CountryNames countries) {
        this.opened = opened;
        this.writing = writing;
        this.words = writing.words();
        this.wording = new AnswerWording(
                words.language(),
                opened.questionnaire().texts(words.language()),
                words::text,
                code -> countries.name(code, words.language()));
        group("applied", followUp.applied(), AppliedEffect::question, this::appliedNote);
        group("unanswered", followUp.unanswered(), Function.identity(), question -> "");
        group("unknown", followUp.unknown(), Function.identity(), question -> "");
        group(
                "touched",
                List.copyOf(followUp.underWay().sequencedKeySet()),
                Function.identity(),
                question -> words.text(
                        "progress.touched-by",
                        Known.in(followUp.underWay(), question).size(),
                        titles(Known.in(followUp.underWay(), question))));
    }

    int count() {
        return forms.size();
    }

    /** Tries again to store what was not, and lists what is wrong or missing. */
    List<FieldProblem> check() {
        return forms.stream().flatMap(form -> form.check().stream()).toList();
    }

    private <T> void group(String kind, List<T> items, Function<T, String> question, Function<T, String> note) {
        if (items.isEmpty()) {
            return;
        }
        add(new H2(words.text("progress." + kind)), new Paragraph(words.text("progress." + kind + "-text")));
        for (T item : items) {
            String said = note.apply(item);
            if (!said.isEmpty()) {
                Paragraph paragraph = new Paragraph(said);
                paragraph.addClassName("carried");
                add(paragraph);
            }
            add(form(opened.questionnaire().question(question.apply(item))));
        }
    }

    private QuestionForm form(Question question) {
        Section alone = new Section(question.id(), Optional.empty(), List.of(question), List.of());
        QuestionForm form = new QuestionForm(
                writing.answering(),
                alone,
                words,
                writing.fields(),
                writing.status(),
                outlook -> {},
                () -> UI.getCurrent()
                        .navigate(new AssessmentSite(opened.id()).results().path()));
        forms.add(form);
        return form;
    }

    private String appliedNote(AppliedEffect effect) {
        Question question = opened.questionnaire().question(effect.question());
        String before = effect.before()
                .map(answer -> words.text("progress.last-time", inWords(question, answer)))
                .orElseGet(() -> words.text("progress.not-answered-last-time"));
        return words.text("progress.already-applied", titles(effect.actions())) + " " + before;
    }

    private String inWords(Question question, Answer answer) {
        return wording.inOneLine(question, answer);
    }

    private String titles(List<String> actions) {
        return actions.stream()
                .map(action -> words.text(
                        "progress.quoted",
                        opened.guidance().texts(words.language()).action(action).title()))
                .collect(Collectors.joining(", "));
    }
}
