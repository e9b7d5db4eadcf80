package org.astrolabio.report.tagged;

import java.util.List;

/** A heading: never broken, never the last on a page, and a place to link to. */
public final class Heading implements Block {

    private final String text;
    private final Style style;
    private final Tag tag;
    private final float spaceBefore;
    private final boolean onNewPage;
    private final Anchor anchor = new Anchor();

    /** @param level from 1 */
    public Heading(Tag parent, int level, String text, Style style, float spaceBefore, boolean onNewPage) {
        this.tag = parent.child("H" + level);
        this.text = text;
        this.style = style;
        this.spaceBefore = spaceBefore;
        this.onNewPage = onNewPage;
    }

    public Anchor anchor() {
        return anchor;
    }

    public String text() {
        return text;
    }

    @Override
    public List<Fragment> fragments(float width) {
        Fragment whole = Paragraph.of(tag, text, style, spaceBefore).unbroken(width);
        Fragment heading = Fragment.of(spaceBefore, whole.height(), whole.drawing())
                .keepingWithNext()
                .anchoredAt(anchor);
        return List.of(onNewPage ? heading.onNewPage() : heading);
    }
}
