package org.astrolabio.report;

import java.awt.Color;
import org.astrolabio.report.tagged.Canvas;

/** A scale with as many steps as there are levels, filled up to one; beside it the level always stands in words. */
record LevelMark(int rank, int levels, float step) {

    private static final float GAP = 2.5f;

    float width() {
        return levels * step + (levels - 1) * GAP;
    }

    void draw(Canvas canvas, Color filled, Color empty, float x, float y, float height) {
        canvas.artifact(() -> {
            for (int i = 0; i < levels; i++) {
                canvas.fillRounded(i < rank ? filled : empty, x + i * (step + GAP), y, step, height, 1);
            }
        });
    }
}
