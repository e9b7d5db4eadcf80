package org.astrolabio.report.tagged;

import java.util.List;

/**
 * A drawing with a text that says the same.
 *
 * @param tag has the alternative text
 * @param height in points
 */
public record Figure(Tag tag, float width, float height, float spaceBefore, Drawing drawing) implements Block {

    @Override
    public List<Fragment> fragments(float available) {
        return List.of(Fragment.of(
                spaceBefore,
                height,
                (canvas, x, y) -> canvas.figure(tag, x, y, width, height, () -> drawing.at(canvas, x, y))));
    }
}
