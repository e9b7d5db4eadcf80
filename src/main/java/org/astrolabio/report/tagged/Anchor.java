package org.astrolabio.report.tagged;

/** A place to link to; known once the document has been laid out. */
public final class Anchor {

    private int page;
    private float y;

    void place(int page, float y) {
        this.page = page;
        this.y = y;
    }

    /** From 1; 0 before the layout. */
    public int page() {
        return page;
    }

    /** In points from the upper edge of the page. */
    float y() {
        return y;
    }
}
