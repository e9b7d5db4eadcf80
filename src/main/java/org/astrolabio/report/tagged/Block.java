package org.astrolabio.report.tagged;

import java.util.List;

/** Something that can be laid out in a column. */
public interface Block {

    /**
     * The parts that it can be broken into between pages, from top to bottom.
     *
     * @param width of the column, in points
     */
    List<Fragment> fragments(float width);

    /** The whole of it as one part that is never broken. */
    default Fragment unbroken(float width) {
        List<Fragment> parts = fragments(width);
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        float height = 0;
        for (Fragment part : parts) {
            height += (part == parts.getFirst() ? 0 : part.spaceBefore()) + part.height();
        }
        float spaceBefore = parts.isEmpty() ? 0 : parts.getFirst().spaceBefore();
        return Fragment.of(spaceBefore, height, (canvas, x, y) -> {
            float top = y;
            for (Fragment part : parts) {
                top += part == parts.getFirst() ? 0 : part.spaceBefore();
                part.drawing().at(canvas, x, top);
                top += part.height();
            }
        });
    }

    /** Its height in a column where it is not broken, in points. */
    default float height(float width) {
        return unbroken(width).height();
    }
}
