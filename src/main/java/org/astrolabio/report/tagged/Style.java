package org.astrolabio.report.tagged;

import java.awt.Color;

/**
 * How text looks.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 */
public record Style(Typeface typeface, float size, float leading, Color color) {

    public Style in(Color other) {
        return new Style(typeface, size, leading, other);
    }

    /** Width of a text on one line, in points. */
    public float width(String text) {
        return typeface.width(typeface.showable(text), size);
    }

    /** Where the baseline lies below the top of a line, in points. */
    float ascent() {
        return (leading - size) / 2 + size * 0.82f;
    }
}
