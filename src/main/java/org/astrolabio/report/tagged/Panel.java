package org.astrolabio.report.tagged;

import java.awt.Color;
import java.util.List;

/**
 * A block on a tinted ground with a coloured edge on its left, never broken.
 *
 * @param padding around the block, in points
 */
public record Panel(Block block, Color ground, Color edge, float padding, float spaceBefore) implements Block {

    private static final float EDGE = 3;

    @Override
    public List<Fragment> fragments(float width) {
        Fragment inner = block.unbroken(width - EDGE - 2 * padding);
        float height = inner.height() + 2 * padding;
        return List.of(Fragment.of(spaceBefore, height, (canvas, x, y) -> {
            canvas.artifact(() -> {
                canvas.fill(ground, x, y, width, height);
                canvas.fill(edge, x, y, EDGE, height);
            });
            inner.drawing().at(canvas, x + EDGE + padding, y + padding);
        }));
    }
}
