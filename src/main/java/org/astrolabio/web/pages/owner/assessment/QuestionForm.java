package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Outlook;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.core.questionnaire.SumConstraint;
import org.astrolabio.web.pages.owner.assessment.Answering.Outcome;
import org.astrolabio.web.shell.Words;

/** The questions of a section that apply. Each answer is stored as it is given, and may make others appear or go. */
final class QuestionForm extends Div {

    private final Answering answering;
    private final Section section;
    private final Words words;
    private final ProblemWords problemWords;
    private final QuestionFields fields;
    private final SaveStatus status;
    private final Consumer<Outlook> headway;
    private final Runnable finishedElsewhere;
    private final Map<String, QuestionField> shown = new LinkedHashMap<>();
    private final List<SumLine> sums = new ArrayList<>();
    /** What the reader entered, by question, that was not stored. */
    private final Map<String, String> unsaved = new LinkedHashMap<>();
    /** Why some of that cannot be stored. */
    private final Map<String, String> refused = new HashMap<>();

    /** @param headway is told what is left whenever something is stored */
    QuestionForm(
            Answering answering,
            Section section,
            Words words,
            QuestionFields fields,
            SaveStatus status,
            Consumer<Outlook> headway,
            Runnable finishedElsewhere) {
        this.answering = answering;
        this.section = section;
        this.words = words;
        this.problemWords = new ProblemWords(words, answering.questionnaire());
        this.fields = fields;
        this.status = status;
        this.headway = headway;
        this.finishedElsewhere = finishedElsewhere;
        addClassName("questions");
        for (SumConstraint constraint : section.constraints()) {
            sums.add(new SumLine(
                    words,
                    constraint,
                    answering.questionnaire().texts(words.language()).constraint(constraint.id())));
        }
        arrange();
    }

    /** The fields on the page, by question. */
    Map<String, QuestionField> shown() {
        return Map.copyOf(shown);
    }

    /** Reads what other pages have stored, and shows it. */
    void refresh() {
        switch (answering.reread()) {
            case SAME -> {}
            case CHANGED -> showOthers();
            case FINISHED -> finishedElsewhere.run();
        }
    }

    /** Tries again to store what was not, then lists all that keeps the section from being complete. */
    List<FieldProblem> check() {
        storeAgain();
        Map<String, String> wrong = new LinkedHashMap<>();
        SheetCheck.problems(answering.questionnaire(), section, answering.sheet())
                .forEach(problem -> wrong.putIfAbsent(problem.question(), problemWords.text(problem)));
        unsaved.keySet().forEach(id -> wrong.put(id, refused.getOrDefault(id, notStored(id))));
        shown.forEach((id, field) -> field.problem(Optional.ofNullable(wrong.get(id))));
        return section.questions().stream()
                .map(Question::id)
                .filter(id -> shown.containsKey(id) && wrong.containsKey(id))
                .map(id -> new FieldProblem(QuestionField.anchor(id), Known.in(wrong, id)))
                .toList();
    }

    private void answered(QuestionField field, String code) {
        String id = field.question().id();
        unsaved.put(id, code);
        refused.remove(id);
        try {
            take(field, code, answering.store(field.question(), AnswerCode.read(field.question(), code)));
        } catch (NumberFormatException e) {
            refuse(field, problemWords.notAPercentage(field.question()));
        }
    }

    private void take(QuestionField field, String code, Outcome outcome) {
        switch (outcome) {
            case Outcome.Stored(var saved, var changedElsewhere) -> {
                unsaved.remove(field.question().id());
                field.problem(Optional.empty());
                field.stored(code, saved.revision());
                status.saved(field.question().id(), saved.at());
                if (changedElsewhere) {
                    showOthers();
                } else {
                    announce(arrange());
                }
            }
            case Outcome.Refused(var problems) -> refuse(field, problemWords.text(problems.getFirst()));
            case Outcome.NotStored() -> status.notSaved(field.question().id(), this::storeAgain);
            case Outcome.Finished() -> finishedElsewhere.run();
        }
    }

    private void refuse(QuestionField field, String why) {
        refused.put(field.question().id(), why);
        field.problem(Optional.of(why));
        status.refused(field.question().id(), why);
    }

    private void storeAgain() {
        Map.copyOf(unsaved).forEach((id, code) -> {
            if (!refused.containsKey(id) && shown.containsKey(id)) {
                answered(shown.get(id), code);
            }
        });
    }

    private void showOthers() {
        announce(arrange());
        shown.forEach((id, field) -> {
            if (!unsaved.containsKey(id)) {
                field.show(code(id));
            }
        });
        status.tell(words.text("assessment.changed-elsewhere"));
    }

    /** Adds the fields that now apply and takes away those that do not; tells which are new. */
    private List<Question> arrange() {
        Set<String> applying = Applicability.questions(answering.questionnaire(), answering.sheet()).stream()
                .map(Question::id)
                .collect(Collectors.toSet());
        List<Question> appeared = new ArrayList<>();
        int place = 0;
        for (Question question : section.questions()) {
            QuestionField field = shown.get(question.id());
            if (!applying.contains(question.id())) {
                if (field != null) {
                    field.getElement().removeFromParent();
                    shown.remove(question.id());
                    unsaved.remove(question.id());
                    status.forget(question.id());
                }
                continue;
            }
            if (field == null) {
                field = field(question);
                appeared.add(question);
            }
            put(field.getElement(), place++);
            for (SumLine sum : sumsAfter(question)) {
                put(sum.getElement(), place++);
            }
        }
        sums.forEach(sum -> sum.show(answering.sheet(), applying));
        headway.accept(new Outlook(answering.questionnaire(), answering.sheet()));
        return appeared;
    }

    private QuestionField field(Question question) {
        QuestionField field = fields.field(answering.questionnaire(), question, words);
        field.show(code(question.id()));
        field.onAnswer(code -> answered(field, code));
        shown.put(question.id(), field);
        return field;
    }

    private List<SumLine> sumsAfter(Question question) {
        return sums.stream().filter(sum -> sum.isAfter(question)).toList();
    }

    private void put(Element element, int place) {
        if (getElement().getChildCount() <= place
                || !getElement().getChild(place).equals(element)) {
            getElement().insertChild(place, element);
        }
    }

    private void announce(List<Question> appeared) {
        if (!appeared.isEmpty()) {
            String names = appeared.stream()
                    .map(question -> answering
                            .questionnaire()
                            .texts(words.language())
                            .question(question.id())
                            .text())
                    .collect(Collectors.joining(" "));
            status.announce(words.text("assessment.appeared", appeared.size(), names));
            appeared.forEach(question ->
                    Known.in(shown, question.id()).getElement().getClassList().add("appeared"));
        }
    }

    private String code(String id) {
        AnswerSheet sheet = answering.sheet();
        return sheet.answer(id).map(AnswerCode::of).orElse("");
    }

    private String notStored(String id) {
        return words.text(
                "assessment.answer-not-saved",
                answering.questionnaire().texts(words.language()).question(id).text());
    }
}
