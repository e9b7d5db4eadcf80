package org.astrolabio.report.tagged;

import java.awt.Color;
import java.util.List;

/** A line of a table of contents that leads to its heading. */
public final class ContentsEntry implements Block {

    private final Tag link;
    private final Heading target;
    private final Style style;
    private final Color rule;
    private final float gap;

    /** @param contents a tag of the role {@code TOC} */
    public ContentsEntry(Tag contents, Heading target, Style style, Color rule, float gap) {
        this.link = contents.child("TOCI").child("Reference").child("Link");
        this.target = target;
        this.style = style;
        this.rule = rule;
        this.gap = gap;
    }

    @Override
    public List<Fragment> fragments(float width) {
        float height = style.leading() + gap;
        return List.of(Fragment.of(0, height, (canvas, x, y) -> {
            String page = String.valueOf(target.anchor().page());
            float baseline = y + gap / 2 + style.ascent();
            canvas.tagged(link, () -> {
                canvas.text(target.text() + " ", style, x, baseline);
                canvas.text(page, style, x + width - style.width(page), baseline);
            });
            canvas.link(link, target.anchor(), target.text() + " " + page, x, y, width, height);
            canvas.artifact(() -> canvas.line(rule, 0.5f, x, y + height, x + width, y + height));
        }));
    }
}
