package org.astrolabio.notice;

import java.util.List;

/** A notice in one language, in the order of reading. */
public record NoticeText(String title, List<Block> blocks) {

    public NoticeText {
        blocks = List.copyOf(blocks);
    }

    /** A part of it. Its words may name addresses, as {@code <https://example.org>} or {@code <info@example.org>}. */
    public sealed interface Block {

        record Heading(String words) implements Block {}

        record Paragraph(String words) implements Block {}

        record Items(List<String> items) implements Block {
            public Items {
                items = List.copyOf(items);
            }
        }
    }
}
