package org.astrolabio.report.tagged;

import java.util.List;

/** Blocks one below the other. */
public record Flow(List<Block> blocks) implements Block {

    public Flow {
        blocks = List.copyOf(blocks);
    }

    public static Flow of(Block... blocks) {
        return new Flow(List.of(blocks));
    }

    @Override
    public List<Fragment> fragments(float width) {
        return blocks.stream().flatMap(block -> block.fragments(width).stream()).toList();
    }
}
