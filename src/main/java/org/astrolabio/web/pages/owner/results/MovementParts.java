package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Movement;
import org.astrolabio.core.diagnosis.Movement.AnswerChange;
import org.astrolabio.core.diagnosis.Movement.CriterionShift;
import org.astrolabio.core.diagnosis.Movement.DimensionShift;
import org.astrolabio.core.diagnosis.Movement.ServiceShift;
import org.astrolabio.core.diagnosis.ScoreShift;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.history.History;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.MovementWording;

/** The parts of a comparison of two diagnoses. */
final class MovementParts {

    private final History.Made from;
    private final History.Made to;
    private final Movement movement;
    private final HistoryLanguage language;
    private final Words words;
    private final ResultsWording then;
    private final ResultsWording now;

    MovementParts(History.Made from, History.Made to, HistoryLanguage language) {
        this.from = from;
        this.to = to;
        this.movement = History.movement(from, to);
        this.language = language;
        this.words = language.words();
        this.then = language.results(from.questionnaire());
        this.now = language.results(to.questionnaire());
    }

    Div lead() {
        MovementWording wording = language.movement();
        Paragraph lead = new Paragraph(wording.sentence(movement, from.questionnaire(), to.questionnaire()));
        lead.addClassName("lead");
        return new Div(lead);
    }

    Section scores() {
        DataTable table = new DataTable(
                words.text("progress.comparison"),
                List.of(
                        words.text("progress.dimension"),
                        words.text("progress.then"),
                        words.text("progress.now"),
                        words.text("progress.difference")));
        Scorecard before = from.diagnosis().scorecard();
        Scorecard after = to.diagnosis().scorecard();
        table.row(
                words.text("progress.overall"),
                then.shortScore(before.overall(), before.level()),
                now.shortScore(after.overall(), after.level()),
                MovementWording.signed(movement.overall().wholeMoved()));
        for (DimensionShift dimension : movement.dimensions()) {
            table.row(
                    name(dimension.dimension()),
                    score(before.dimension(dimension.dimension()), then),
                    score(after.dimension(dimension.dimension()), now),
                    dimension
                            .shift()
                            .map(shift -> MovementWording.signed(shift.wholeMoved()))
                            .orElseGet(() -> words.text("progress.not-asked")));
        }
        Paragraph unit = new Paragraph(words.text("progress.in-points"));
        unit.addClassName("about");
        return new Section(table.scrolling(), unit);
    }

    /** Only where the versions differ. */
    Optional<Section> causes() {
        if (movement.sameVersion()) {
            return Optional.empty();
        }
        DataTable table = new DataTable(
                words.text("progress.by-cause"),
                List.of(
                        words.text("progress.dimension"),
                        words.text("progress.by-answers"),
                        words.text("progress.by-version"),
                        words.text("progress.difference")));
        table.row(words.text("progress.overall"), causes(movement.overall()));
        movement.dimensions()
                .forEach(dimension ->
                        dimension.shift().ifPresent(shift -> table.row(name(dimension.dimension()), causes(shift))));
        return Optional.of(new Section(
                new H2(words.text("progress.by-cause")),
                new Paragraph(words.text(
                        "progress.versions",
                        from.questionnaire().version(),
                        to.questionnaire().version())),
                table.scrolling()));
    }

    Section answers() {
        Section section = new Section(
                new H2(words.text("progress.answers", movement.answers().size())));
        Div list = new Div();
        list.addClassName("answer-changes");
        movement.answers().forEach(change -> list.add(answer(change)));
        section.add(list);
        return section;
    }

    Optional<Section> service() {
        return movement.service().map(this::service);
    }

    private Section service(ServiceShift shift) {
        DataTable table = new DataTable(
                words.text("progress.service"),
                List.of(
                        words.text("progress.criterion"),
                        words.text("progress.then"),
                        words.text("progress.now"),
                        words.text("progress.difference")));
        GuidanceTexts texts = to.guidance().texts(words.language());
        table.row(words.text("progress.service-whole"), levels(shift.before(), shift.after(), texts));
        for (CriterionShift criterion : shift.criteria()) {
            table.row(
                    texts.criterion(criterion.criterion()).name(),
                    levels(criterion.before(), criterion.after(), texts));
        }
        return new Section(new H2(words.text("progress.service")), table.scrolling());
    }

    private String[] levels(ServiceLevel before, ServiceLevel after, GuidanceTexts texts) {
        String direction = before == after ? "same-level" : before.isBelow(after) ? "higher" : "lower";
        return new String[] {texts.level(before).name(), texts.level(after).name(), words.text("progress." + direction)
        };
    }

    private Section answer(AnswerChange change) {
        ResultsWording wording = to.questionnaire().find(change.question()).isPresent() ? now : then;
        DescriptionList answers = new DescriptionList();
        answers.add(
                new DescriptionList.Term(words.text("progress.then")),
                new DescriptionList.Description(inWords(change.question(), change.before(), then)));
        answers.add(
                new DescriptionList.Term(words.text("progress.now")),
                new DescriptionList.Description(inWords(change.question(), change.after(), now)));
        Section section =
                new Section(new H3(wording.texts().question(change.question()).name()));
        if (change.byVersion()) {
            Span tag = new Span(words.text("progress.from-version"));
            tag.addClassName("from-version");
            section.add(tag);
        }
        section.add(answers);
        return section;
    }

    private String inWords(String question, Optional<Answer> answer, ResultsWording wording) {
        return answer.map(given -> wording.answer(question, given)).orElseGet(() -> words.text("progress.not-asked"));
    }

    private String name(String dimension) {
        boolean known = to.questionnaire().dimensions().stream()
                .anyMatch(each -> each.id().equals(dimension));
        return (known ? now : then).dimension(dimension);
    }

    private String score(Optional<DimensionScore> score, ResultsWording wording) {
        return score.map(given -> wording.shortScore(given.score(), given.level()))
                .orElseGet(() -> words.text("progress.not-applicable"));
    }

    private static String[] causes(ScoreShift shift) {
        return new String[] {
            MovementWording.signed(shift.wholeByAnswers()),
            MovementWording.signed(shift.wholeByVersion()),
            MovementWording.signed(shift.wholeMoved())
        };
    }
}
