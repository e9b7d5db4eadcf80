package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Texts.Advice;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.QuestionScore;

/** One dimension: its score, what it measures, what that means here, what to do next; opens to the answers behind. */
final class DimensionPanel extends Section {

    private record Given(Question question, Answer answer) {}

    DimensionPanel(DimensionScore score, Diagnosis diagnosis, ResultsWording wording) {
        addClassName("dimension");
        setId(id(score.dimension()));
        Advice advice = wording.texts().advice(score.dimension(), score.level().id());
        Paragraph points = new Paragraph(wording.score(score.score(), score.level()));
        points.addClassName("score");
        Paragraph about =
                new Paragraph(wording.texts().dimension(score.dimension()).about());
        about.addClassName("about");
        add(
                new H3(wording.dimension(score)),
                points,
                about,
                new Paragraph(wording.text(
                        "means-so-far", diagnosis.findings().unknownIn(score.dimension()), advice.means())),
                new H4(wording.text("next-steps")),
                new UnorderedList(advice.next().stream().map(ListItem::new).toArray(ListItem[]::new)),
                answers(given(score.dimension(), diagnosis, wording), wording));
    }

    /** Where on the page a dimension stands. */
    static String id(String dimension) {
        return "dimension-" + dimension;
    }

    private static NativeDetails answers(List<Given> given, ResultsWording wording) {
        DescriptionList list = new DescriptionList();
        given.forEach(each -> list.add(
                new DescriptionList.Term(
                        wording.texts().question(each.question().id()).text()),
                new DescriptionList.Description(wording.answer(each.question().id(), each.answer()))));
        return new NativeDetails(wording.text("answers-behind", given.size()), list);
    }

    private static List<Given> given(String dimension, Diagnosis diagnosis, ResultsWording wording) {
        return wording.questionnaire().sections().stream()
                .filter(section -> section.dimension().filter(dimension::equals).isPresent())
                .flatMap(section -> section.questions().stream())
                .flatMap(question -> answer(question, diagnosis).stream().map(answer -> new Given(question, answer)))
                .toList();
    }

    private static Optional<Answer> answer(Question question, Diagnosis diagnosis) {
        return diagnosis
                .answers()
                .answer(question.id())
                .or(() -> diagnosis.scorecard().question(question.id()).map(QuestionScore::answer));
    }
}
