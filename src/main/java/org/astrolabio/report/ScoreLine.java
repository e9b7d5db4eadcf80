package org.astrolabio.report;

import java.util.List;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.scoring.Score;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;

/** A score and its level in one line: mark, points, words. */
record ScoreLine(Tag tag, Edition edition, Look look, Score score, MaturityLevel level, float spaceBefore)
        implements Block {

    @Override
    public List<Fragment> fragments(float width) {
        LevelMark mark = new LevelMark(level.rank(), edition.levels(), 13);
        return List.of(Fragment.of(spaceBefore, 16, (canvas, x, y) -> {
            mark.draw(canvas, Look.BRASS, Look.EMPTY, x, y + 4.5f, 7);
            canvas.tagged(
                    tag,
                    () -> canvas.text(
                            List.of(
                                    new Run(edition.points(score), look.strong.in(Look.NAVY)),
                                    new Run("  \u00B7  ", look.muted),
                                    new Run(edition.level(level), look.strong.in(Look.AMBER))),
                            x + mark.width() + 10,
                            y + 11.5f));
        }));
    }
}
