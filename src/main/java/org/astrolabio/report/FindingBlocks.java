package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.astrolabio.questionnaire.Texts.QuestionText;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Panel;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.scoring.QuestionScore;

/** What stands out, opened to the question and the answer that it comes from. */
record FindingBlocks(Edition edition, Look look) {

    /** A heading and the findings below it. */
    List<Block> list(Tag part, String title, List<QuestionScore> scores, BiFunction<Tag, QuestionScore, Block> opened) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(part, 4, title, look.subsection, 12, false));
        scores.forEach(score -> blocks.add(opened.apply(part.child("Sect"), score)));
        return blocks;
    }

    Block strength(Tag part, QuestionScore score) {
        return new Panel(new Flow(questionAndAnswer(part, score)), Look.GROUND, Look.NAVY, 8, 5);
    }

    Block weakness(Tag part, QuestionScore score) {
        List<Block> blocks = questionAndAnswer(part, score);
        addConsequences(part, score, blocks);
        return new Panel(new Flow(blocks), Look.GROUND, Look.BRASS, 8, 5);
    }

    private List<Block> questionAndAnswer(Tag part, QuestionScore score) {
        QuestionText text = edition.texts().question(score.question());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(part.child("P"), text.name(), look.strong, 0));
        blocks.add(Paragraph.of(part.child("P"), text.text(), look.muted, 1));
        blocks.add(labelled(part.child("P"), "report.your-answer", edition.answer(score), 1));
        return blocks;
    }

    private void addConsequences(Tag part, QuestionScore score, List<Block> blocks) {
        edition.texts().question(score.question()).ifLow().ifPresent(low -> {
            blocks.add(labelled(part.child("P"), "report.if-low-means", low.means(), 3));
            blocks.add(labelled(part.child("P"), "report.if-low-next", low.next(), 3));
        });
    }

    /** A text after a bold word that says what it is. */
    Block labelled(Tag tag, String key, String text, float spaceBefore) {
        return new Paragraph(
                tag, List.of(new Run(edition.say(key) + " ", look.strong), new Run(text, look.body)), spaceBefore);
    }
}
