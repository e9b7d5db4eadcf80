package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.List;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Texts.QuestionText;
import org.astrolabio.core.scoring.QuestionScore;

/** Answers that stand out, one below the other; each opens to the question and the answer that it comes from. */
final class FindingList extends Section {

    private FindingList(String heading, String introduction) {
        addClassName("findings");
        add(new H2(heading), new Paragraph(introduction));
    }

    static FindingList strengths(List<QuestionScore> scores, ResultsWording wording) {
        FindingList list = new FindingList(
                wording.text("strengths"), wording.text(scores.isEmpty() ? "strengths-none" : "strengths-intro"));
        scores.forEach(
                score -> list.addFinding(score, wording, strengthMeans(score, wording), strengthNext(score, wording)));
        return list;
    }

    static FindingList weaknesses(List<QuestionScore> scores, ResultsWording wording) {
        FindingList list = new FindingList(
                wording.text("weaknesses"), wording.text(scores.isEmpty() ? "weaknesses-none" : "weaknesses-intro"));
        scores.forEach(score ->
                list.addFinding(score, wording, wording.means(score.question()), wording.next(score.question())));
        return list;
    }

    static FindingList toFindOut(List<QuestionScore> scores, ResultsWording wording) {
        FindingList list =
                new FindingList(wording.text("to-find-out"), wording.text("to-find-out-intro", scores.size()));
        scores.forEach(score -> list.addFinding(
                score,
                wording,
                wording.texts().question(score.question()).help(),
                wording.text("to-find-out-next", wording.next(score.question()))));
        return list;
    }

    private static String strengthMeans(QuestionScore score, ResultsWording wording) {
        String share = NumberFormat.getPercentInstance(wording.language())
                .format(score.share().times(100).floor() / 100.0);
        return wording.text("strength-means", share);
    }

    private static String strengthNext(QuestionScore score, ResultsWording wording) {
        return wording.text(score.share().equals(Fraction.ONE) ? "strength-keep" : "strength-complete");
    }

    private void addFinding(QuestionScore score, ResultsWording wording, String means, String next) {
        QuestionText text = wording.texts().question(score.question());
        DescriptionList facts = new DescriptionList();
        addFact(facts, wording.text("question"), text.text());
        addFact(facts, wording.text("your-answer"), wording.answer(score.question(), score.answer()));
        addFact(facts, wording.text("means"), means);
        addFact(facts, wording.text("next"), next);
        add(new NativeDetails(text.name(), facts));
    }

    private static void addFact(DescriptionList facts, String term, String description) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }
}
