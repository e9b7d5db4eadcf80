package org.astrolabio.report.tagged;

import java.util.List;

/** A block that is never broken between pages. */
public record Together(Block block, float spaceBefore) implements Block {

    @Override
    public List<Fragment> fragments(float width) {
        return List.of(block.unbroken(width).spaced(spaceBefore));
    }
}
