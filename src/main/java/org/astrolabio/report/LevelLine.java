package org.astrolabio.report;

import java.util.List;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Tag;

/** A level in words, with its mark above. */
record LevelLine(Tag tag, Edition edition, Look look, MaturityLevel level, float spaceBefore) implements Block {

    private static final float MARK = 13;

    @Override
    public List<Fragment> fragments(float width) {
        LevelMark mark = new LevelMark(level.rank(), edition.levels(), 24);
        Fragment words = Paragraph.of(tag, edition.level(level), look.lead, 0).unbroken(width);
        return List.of(Fragment.of(spaceBefore, MARK + words.height(), (canvas, x, y) -> {
            mark.draw(canvas, Look.BRASS, Look.EMPTY, x, y + 2, 7);
            words.drawing().at(canvas, x, y + MARK);
        }));
    }
}
