package org.astrolabio.report.tagged;

/** The paper and its margins, in points. */
public record Sheet(float width, float height, float left, float top, float right, float bottom) {

    /** A4 with these margins. */
    public static Sheet a4(float left, float top, float right, float bottom) {
        return new Sheet(595.28f, 841.89f, left, top, right, bottom);
    }

    public float columnWidth() {
        return width - left - right;
    }

    public float columnHeight() {
        return height - top - bottom;
    }
}
