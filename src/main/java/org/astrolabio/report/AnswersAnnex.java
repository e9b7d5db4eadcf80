package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;

/** All answers, section by section. */
final class AnswersAnnex implements Chapter {

    private final Edition edition;
    private final Look look;
    private final Set<String> applying;

    AnswersAnnex(Edition edition, Look look) {
        this.edition = edition;
        this.look = look;
        this.applying = Applicability.questions(
                        edition.questionnaire(), edition.diagnosis().answers())
                .stream()
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    @Override
    public String title() {
        return edition.say("report.answers");
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), edition.say("report.answers-intro"), look.body, 8));
        for (Section topic : edition.questionnaire().sections()) {
            List<Question> questions = topic.questions().stream()
                    .filter(question -> applying.contains(question.id()))
                    .toList();
            if (!questions.isEmpty()) {
                Tag part = section.child("Sect");
                Heading heading =
                        new Heading(part, 3, edition.texts().section(topic.id()).title(), look.lead, 22, false);
                outline.add(1, heading);
                blocks.add(heading);
                blocks.add(table(part, questions));
            }
        }
        return new Flow(blocks);
    }

    private Table table(Tag part, List<Question> questions) {
        Table table = new Table(part, List.of(0.46f, 0.39f, 0.15f), look.table, 4)
                .head(List.of(
                        edition.say("report.question"), edition.say("report.answer"), edition.say("report.score")));
        for (Question question : questions) {
            table.row()
                    .header(edition.texts().question(question.id()).text(), look.small)
                    .cell(cell -> answer(cell, question))
                    .cell(share(question), look.smallMuted);
        }
        return table;
    }

    private Block answer(Tag cell, Question question) {
        List<String> lines = edition.answer(question);
        if (lines.size() == 1) {
            return Paragraph.of(cell, lines.getFirst(), look.small, 0);
        }
        return new Flow(lines.stream()
                .<Block>map(line -> Paragraph.of(cell.child("P"), line, look.small, 0))
                .toList());
    }

    /** The share of the question's points that the answer reached, or why there is none. */
    private String share(Question question) {
        if (!question.isScored()) {
            return edition.say("report.not-scored");
        }
        return edition.scorecard()
                .question(question.id())
                .map(score -> edition.percent(score.share().roundedDown(2).doubleValue()))
                .orElseGet(() -> edition.diagnosis()
                                .answers()
                                .answer(question.id())
                                .filter(Answer.NotApplicable.class::isInstance)
                                .isPresent()
                        ? edition.say("report.not-counted")
                        : edition.say("report.not-scored"));
    }
}
