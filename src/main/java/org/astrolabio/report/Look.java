package org.astrolabio.report;

import java.awt.Color;
import org.astrolabio.report.tagged.Sheet;
import org.astrolabio.report.tagged.Style;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Typeface;

/** Paper, colours and type of the report. Every text colour has a contrast of at least 4.5 to its ground. */
final class Look {

    static final Color NAVY = new Color(0x16324F);
    static final Color NAVY_LINES = new Color(0x2F4F70);
    static final Color NAVY_TINT = new Color(0xD3DFEB);
    static final Color AMBER = new Color(0x8F5A0F);
    static final Color BRASS = new Color(0xB7791F);
    static final Color BRASS_LIGHT = new Color(0xE9B95C);
    static final Color BRASS_TINT = new Color(0xFBF4E6);
    static final Color BAND = new Color(0xF0D9A8);
    static final Color INK = new Color(0x1F2933);
    static final Color GREY = new Color(0x52606D);
    static final Color RULE = new Color(0xD5DBE1);
    static final Color RING = new Color(0xBFCAD5);
    static final Color GROUND = new Color(0xF3F5F8);
    static final Color EMPTY = new Color(0xDDE3E9);
    static final Color PALE = new Color(0xC9D6E3);
    static final Color WHITE = Color.WHITE;

    static final Sheet SHEET = Sheet.a4(50, 66, 50, 54);

    final Typeface regular = Typeface.liberation("LiberationSans-Regular");
    final Typeface bold = Typeface.liberation("LiberationSans-Bold");

    final Style body = new Style(regular, 9.5f, 13.8f, INK);
    final Style strong = new Style(bold, 9.5f, 13.8f, INK);
    final Style muted = body.in(GREY);
    final Style small = new Style(regular, 8.2f, 11.6f, INK);
    final Style smallStrong = new Style(bold, 8.2f, 11.6f, INK);
    final Style smallMuted = small.in(GREY);
    final Style dense = new Style(regular, 8.2f, 10.4f, INK);
    final Style denseStrong = new Style(bold, 8.2f, 10.4f, INK);
    final Style tiny = new Style(regular, 8, 9.6f, GREY);
    final Style tinyStrong = new Style(bold, 8, 9.6f, NAVY);
    final Style label = new Style(bold, 8.2f, 11.6f, AMBER);
    final Style title = new Style(bold, 24, 30, NAVY);
    final Style chapter = new Style(bold, 19, 25, NAVY);
    final Style section = new Style(bold, 15, 20, NAVY);
    final Style subsection = new Style(bold, 10.5f, 15, NAVY);
    final Style lead = new Style(bold, 13, 18, NAVY);

    final Table.Look table = new Table.Look(smallStrong.in(GREY), NAVY, RULE, 4.2f, 12);
}
