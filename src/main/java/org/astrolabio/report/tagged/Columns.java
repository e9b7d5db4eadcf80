package org.astrolabio.report.tagged;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks side by side, read from left to right, never broken.
 *
 * @param shares of the width, one for each block; they sum to 1
 * @param gap between the columns, in points
 */
public record Columns(List<Block> blocks, List<Float> shares, float gap, float spaceBefore) implements Block {

    /** @throws IllegalArgumentException unless there is a share for each block */
    public Columns {
        blocks = List.copyOf(blocks);
        shares = List.copyOf(shares);
        if (blocks.size() != shares.size()) {
            throw new IllegalArgumentException(blocks.size() + " columns, " + shares.size() + " shares");
        }
    }

    @Override
    public List<Fragment> fragments(float width) {
        float available = width - gap * (blocks.size() - 1);
        List<Fragment> columns = new ArrayList<>();
        float height = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Fragment column = blocks.get(i).unbroken(available * shares.get(i));
            columns.add(column);
            height = Math.max(height, column.height());
        }
        return List.of(Fragment.of(spaceBefore, height, (canvas, x, y) -> {
            float left = x;
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).drawing().at(canvas, left, y);
                left += available * shares.get(i) + gap;
            }
        }));
    }
}
