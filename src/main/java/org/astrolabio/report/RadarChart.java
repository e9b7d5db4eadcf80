package org.astrolabio.report;

import java.util.List;
import java.util.stream.IntStream;
import org.astrolabio.report.tagged.Canvas;
import org.astrolabio.report.tagged.Drawing;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Style;

/**
 * A radar of at least three axes, from 0 in the middle to 100 at the rim, with a ring every 20 points.
 *
 * @param axes clockwise from the top
 */
record RadarChart(List<Axis> axes, Look look, float width, float height) implements Drawing {

    /** @param points 0–100 */
    record Axis(String name, int points) {}

    private static final int RINGS = 5;
    private static final float LABEL_DISTANCE = 9;

    @Override
    public void at(Canvas canvas, float x, float y) {
        float centreX = x + width / 2;
        float centreY = y + height / 2;
        float radius = Math.min(height / 2 - 28, width / 2 - 46);
        List<float[]> shape = IntStream.range(0, axes.size())
                .mapToObj(i -> corner(i, centreX, centreY, radius * axes.get(i).points() / 100))
                .toList();
        canvas.fillPolygon(Look.NAVY_TINT, shape);
        for (int ring = 1; ring <= RINGS; ring++) {
            canvas.strokePolygon(Look.RULE, ring == RINGS ? 0.9f : 0.5f, rim(centreX, centreY, radius * ring / RINGS));
        }
        for (int i = 0; i < axes.size(); i++) {
            float[] end = corner(i, centreX, centreY, radius);
            canvas.line(Look.RULE, 0.5f, centreX, centreY, end[0], end[1]);
        }
        canvas.strokePolygon(Look.NAVY, 1.4f, shape);
        shape.forEach(point -> canvas.disc(Look.NAVY, point[0], point[1], 2));
        for (int i = 0; i < axes.size(); i++) {
            label(canvas, i, corner(i, centreX, centreY, radius + LABEL_DISTANCE), x);
        }
    }

    private List<float[]> rim(float x, float y, float radius) {
        return IntStream.range(0, axes.size())
                .mapToObj(i -> corner(i, x, y, radius))
                .toList();
    }

    private float[] corner(int axis, float x, float y, float radius) {
        double angle = 2 * Math.PI * axis / axes.size();
        return new float[] {(float) (x + radius * Math.sin(angle)), (float) (y - radius * Math.cos(angle))};
    }

    private void label(Canvas canvas, int axis, float[] at, float left) {
        Style name = new Style(look.regular, 7.4f, 9, Look.GREY);
        Style value = new Style(look.bold, 7.4f, 9, Look.NAVY);
        double sine = Math.sin(2 * Math.PI * axis / axes.size());
        double cosine = Math.cos(2 * Math.PI * axis / axes.size());
        List<String> lines = lines(axes.get(axis).name(), name);
        float block = (lines.size() + 1) * 8.6f;
        float baseline = (float) (at[1] - block / 2 * (1 + cosine) + 6.8f);
        String points = String.valueOf(axes.get(axis).points());
        for (int i = 0; i <= lines.size(); i++) {
            boolean last = i == lines.size();
            Run run = new Run(last ? points : lines.get(i) + " ", last ? value : name);
            float shift = (float) (run.style().width(run.text().strip()) * (1 - sine) / 2);
            float x = Math.max(
                    left,
                    at[0]
                            - (Math.abs(sine) < 0.01
                                    ? run.style().width(run.text().strip()) / 2
                                    : side(sine, run, shift)));
            canvas.text(
                    List.of(run),
                    Math.min(x, left + width - run.style().width(run.text().strip())),
                    baseline + i * 8.6f);
        }
    }

    private static float side(double sine, Run run, float shift) {
        float width = run.style().width(run.text().strip());
        return Math.abs(sine) > 0.5 ? (sine > 0 ? 0 : width) : shift;
    }

    /** A name of several words in two lines, where it is long. */
    private static List<String> lines(String name, Style style) {
        int middle = name.indexOf(' ', Math.max(0, name.length() / 2 - 4));
        if (middle < 0 || style.width(name) < 44) {
            return List.of(name);
        }
        return List.of(name.substring(0, middle), name.substring(middle + 1));
    }
}
