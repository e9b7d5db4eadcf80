package org.astrolabio.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Panel;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;

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
        String share = edition.percent(score.share().roundedDown(2).doubleValue());
        return opened(
                part,
                score,
                List.of(Paragraph.of(part.child("P"), edition.say("report.strength-means", share), look.body, 1)),
                Look.NAVY);
    }

    Block weakness(Tag part, QuestionScore score) {
        Texts.IfLow low = edition.ifLow(score.question());
        return opened(
                part,
                score,
                List.of(
                        labelled(part.child("P"), "report.means", low.means(), 2),
                        labelled(part.child("P"), "report.next", low.next(), 2)),
                Look.BRASS);
    }

    private Block opened(Tag part, QuestionScore score, List<Block> consequences, Color edge) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(part.child("P"), edition.name(score.question()), look.strong, 0));
        blocks.add(labelled(part.child("P"), "report.your-answer", edition.answer(score), 1));
        blocks.addAll(consequences);
        return new Panel(new Flow(blocks), Look.GROUND, edge, 7, 5);
    }

    /** A text after a bold word that says what it is. */
    Block labelled(Tag tag, String key, String text, float spaceBefore) {
        return new Paragraph(
                tag, List.of(new Run(edition.say(key) + " ", look.strong), new Run(text, look.body)), spaceBefore);
    }
}
