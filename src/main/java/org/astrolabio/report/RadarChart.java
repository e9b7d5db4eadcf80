package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.astrolabio.core.peers.Quartiles;
import org.astrolabio.report.tagged.Canvas;
import org.astrolabio.report.tagged.Drawing;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Style;

/**
 * A radar of at least three axes, from 0 in the middle to 100 at the rim, with a ring every 20 points.
 *
 * @param axes clockwise from the top
 */
record RadarChart(List<Axis> axes, Style name, Style value, float width, float height) implements Drawing {

    /**
     * One of the axes.
     *
     * @param points 0–100
     * @param behind where others stand
     */
    record Axis(String name, int points, Optional<Behind> behind) {

        Axis(String name, int points) {
            this(name, points, Optional.empty());
        }
    }

    /** Where others stand on an axis: 0–100. */
    record Behind(int median, Optional<Quartiles> quartiles) {}

    private static final int RINGS = 5;
    private static final float LABEL_DISTANCE = 9;
    private static final float ASCENT = 6.8f;

    @Override
    public void at(Canvas canvas, float x, float y) {
        float centreX = x + width / 2;
        float centreY = y + height / 2;
        float radius = Math.min(height / 2 - 26, width / 2 - 46);
        List<float[]> shape = IntStream.range(0, axes.size())
                .mapToObj(i -> corner(i, centreX, centreY, radius * axes.get(i).points() / 100))
                .toList();
        boolean others = axes.stream().anyMatch(axis -> axis.behind().isPresent());
        if (others) {
            middleHalf(canvas, centreX, centreY, radius);
        } else {
            canvas.fillPolygon(Look.NAVY_TINT, shape);
        }
        for (int ring = 1; ring <= RINGS; ring++) {
            canvas.strokePolygon(Look.RING, ring == RINGS ? 0.9f : 0.5f, rim(centreX, centreY, radius * ring / RINGS));
        }
        for (int i = 0; i < axes.size(); i++) {
            float[] end = corner(i, centreX, centreY, radius);
            canvas.line(Look.RING, 0.5f, centreX, centreY, end[0], end[1]);
        }
        median(canvas, centreX, centreY, radius);
        canvas.strokePolygon(Look.NAVY, 1.4f, shape);
        shape.forEach(point -> canvas.disc(Look.NAVY, point[0], point[1], 2));
        for (int i = 0; i < axes.size(); i++) {
            label(canvas, i, corner(i, centreX, centreY, radius + LABEL_DISTANCE), x);
        }
    }

    /** From each axis to the next where both have it. */
    private void middleHalf(Canvas canvas, float x, float y, float radius) {
        for (int i = 0; i < axes.size(); i++) {
            int next = (i + 1) % axes.size();
            Optional<Quartiles> here = axes.get(i).behind().flatMap(Behind::quartiles);
            Optional<Quartiles> there = axes.get(next).behind().flatMap(Behind::quartiles);
            if (here.isPresent() && there.isPresent()) {
                canvas.fillPolygon(
                        Look.BAND,
                        List.of(
                                corner(i, x, y, radius * here.get().wholeLower() / 100),
                                corner(i, x, y, radius * here.get().wholeUpper() / 100),
                                corner(next, x, y, radius * there.get().wholeUpper() / 100),
                                corner(next, x, y, radius * there.get().wholeLower() / 100)));
            }
        }
    }

    private void median(Canvas canvas, float x, float y, float radius) {
        for (int i = 0; i < axes.size(); i++) {
            int next = (i + 1) % axes.size();
            Optional<Behind> here = axes.get(i).behind();
            Optional<Behind> there = axes.get(next).behind();
            if (here.isPresent() && there.isPresent()) {
                float[] from = corner(i, x, y, radius * here.get().median() / 100);
                float[] to = corner(next, x, y, radius * there.get().median() / 100);
                canvas.dashed(Look.AMBER, 1.4f, from[0], from[1], to[0], to[1]);
            }
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
        double angle = 2 * Math.PI * axis / axes.size();
        List<Run> lines = new ArrayList<>();
        lines(axes.get(axis).name(), name).forEach(line -> lines.add(new Run(line, name)));
        lines.add(new Run(String.valueOf(axes.get(axis).points()), value));
        float height = lines.size() * name.leading();
        float baseline = (float) (at[1] - height / 2 * (1 + Math.cos(angle)) + ASCENT);
        for (Run line : lines) {
            float lineWidth = line.style().width(line.text());
            float x = at[0] - lineWidth * shareLeftOf(Math.sin(angle));
            canvas.text(line.text() + " ", line.style(), Math.clamp(x, left, left + width - lineWidth), baseline);
            baseline += name.leading();
        }
    }

    /** How much of a label lies to the left of where it is put: nothing on the right of the chart, all on its left. */
    private static float shareLeftOf(double sine) {
        return sine > 0.5 ? 0 : sine < -0.5 ? 1 : 0.5f;
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
