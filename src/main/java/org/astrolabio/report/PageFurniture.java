package org.astrolabio.report;

import org.astrolabio.report.tagged.Canvas;
import org.astrolabio.report.tagged.Furniture;
import org.astrolabio.report.tagged.Style;

/** Head and foot of every page but a cover; on every page, that the data is invented where it is. */
final class PageFurniture implements Furniture {

    private static final float WARNING_HEIGHT = 22;

    private final Edition edition;
    private final Look look;
    private final boolean covered;

    /** @param covered whether the first page is a cover */
    PageFurniture(Edition edition, Look look, boolean covered) {
        this.edition = edition;
        this.look = look;
        this.covered = covered;
    }

    @Override
    public void draw(Canvas canvas, int page, int pages) {
        if (edition.isInvented()) {
            warn(canvas);
        }
        if (page > 1 || !covered) {
            headAndFoot(canvas, page, pages);
        }
    }

    private void warn(Canvas canvas) {
        Style style = new Style(look.bold, 8.2f, 10, Look.AMBER);
        String warning = edition.say("report.demonstration");
        canvas.fill(Look.BRASS_TINT, 0, 0, Look.SHEET.width(), WARNING_HEIGHT);
        canvas.text(warning, style, (Look.SHEET.width() - style.width(warning)) / 2, 15);
    }

    private void headAndFoot(Canvas canvas, int page, int pages) {
        float left = Look.SHEET.left();
        float right = Look.SHEET.width() - Look.SHEET.right();
        float foot = Look.SHEET.height() - 36;
        Style style = new Style(look.regular, 8, 10, Look.GREY);
        String brand = edition.say("report.brand");
        canvas.text(brand, new Style(look.bold, 8, 10, Look.NAVY), left, 44);
        String date = edition.date();
        float room = right - left - style.width(brand + date) - 40;
        String name = shortened(edition.diagnosis().company().name(), style, room);
        canvas.text(name, style, (left + right - style.width(name)) / 2, 44);
        canvas.text(date, style, right - style.width(date), 44);
        canvas.line(Look.RULE, 0.5f, left, 52, right, 52);
        String number = edition.say("report.page", String.valueOf(page), String.valueOf(pages));
        canvas.text(number, style, right - style.width(number), foot);
        canvas.text(edition.say("report.running-title"), style, left, foot);
    }

    private static String shortened(String text, Style style, float room) {
        String shown = style.typeface().showable(text);
        if (style.width(shown) <= room) {
            return shown;
        }
        int end = shown.length();
        while (end > 0 && style.width(shown.substring(0, end) + "\u2026") > room) {
            end--;
        }
        return shown.substring(0, end).stripTrailing() + "\u2026";
    }
}
