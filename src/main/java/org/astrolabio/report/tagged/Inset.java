package org.astrolabio.report.tagged;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * A block on a tinted ground, which may go on over the page.
 *
 * @param padding around the block, in points
 */
public record Inset(Block block, Color ground, float padding, float spaceBefore) implements Block {

    @Override
    public List<Fragment> fragments(float width) {
        List<Fragment> parts = block.fragments(width - 2 * padding);
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean first = i == 0;
            Fragment part = parts.get(i);
            float above = first ? padding : part.spaceBefore();
            float height = above + part.height() + (i == parts.size() - 1 ? padding : 0);
            Fragment grounded = grounded(part, width, height, above).spaced(first ? spaceBefore : 0);
            Fragment kept = first || part.keptWithNext() ? grounded.keepingWithNext() : grounded;
            fragments.add(part.repeated()
                    .map(head -> kept.repeating(grounded(head, width, padding + head.height(), padding)))
                    .orElse(kept));
        }
        return fragments;
    }

    private Fragment grounded(Fragment part, float width, float height, float above) {
        return Fragment.of(0, height, (canvas, x, y) -> {
            canvas.artifact(() -> canvas.fill(ground, x, y, width, height));
            part.drawing().at(canvas, x + padding, y + above);
        });
    }
}
