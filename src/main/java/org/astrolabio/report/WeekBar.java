package org.astrolabio.report;

import java.util.List;
import org.astrolabio.core.planning.Weeks;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Canvas;
import org.astrolabio.report.tagged.Figure;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Tag;

/**
 * The weeks of the first 90 days as boxes: dark while it is worked at, light until it can be said to be done.
 *
 * @param tag has the alternative text
 */
record WeekBar(Tag tag, Weeks weeks) implements Block {

    private static final int WEEKS = 13;
    private static final float HEIGHT = 6;
    private static final float GAP = 1;

    @Override
    public List<Fragment> fragments(float width) {
        return new Figure(tag, width, HEIGHT, 2, (canvas, x, y) -> draw(canvas, x, y, width / WEEKS)).fragments(width);
    }

    private void draw(Canvas canvas, float x, float y, float step) {
        for (int week = 1; week <= WEEKS; week++) {
            float left = x + (week - 1) * step;
            if (week >= weeks.from() && week <= weeks.to()) {
                canvas.fill(Look.NAVY, left, y, step - GAP, HEIGHT);
            } else if (week > weeks.to() && week <= weeks.done()) {
                canvas.fill(Look.BAND, left, y, step - GAP, HEIGHT);
            } else {
                canvas.fill(Look.GROUND, left, y, step - GAP, HEIGHT);
            }
        }
    }
}
