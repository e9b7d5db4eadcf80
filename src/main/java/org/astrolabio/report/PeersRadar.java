package org.astrolabio.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astrolabio.core.peers.Comparison.Among;
import org.astrolabio.core.peers.Standing;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Canvas;
import org.astrolabio.report.tagged.Figure;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.wording.ComparisonWording;

/** The company's shape with the median and the middle half of others behind it. */
record PeersRadar(Edition edition, Among among, ComparisonWording wording, Look look) {

    private static final int FEWEST_AXES = 3;
    private static final float SAMPLE = 26;

    boolean isDrawable() {
        return scores().size() >= FEWEST_AXES;
    }

    Block figure(Tag part, float width) {
        String numbers = wording.inWords(
                among,
                scores().stream()
                        .collect(Collectors.toMap(
                                DimensionScore::dimension, score -> edition.brief(score.score(), score.level()))));
        Tag figure = part.child("Figure")
                .alternative(edition.say("report.radar-alternative", wording.message(among), numbers));
        float height = width * 0.94f;
        return Flow.of(
                new Figure(
                        figure,
                        width,
                        height,
                        0,
                        new RadarChart(
                                scores().stream().map(this::axis).toList(), look.tiny, look.tinyStrong, width, height)),
                Paragraph.of(part.child("P"), edition.say("report.radar-rings"), look.smallMuted, 2));
    }

    Block legend(Tag part) {
        Flow lines = Flow.of(
                line(part, wording.text("radar-own"), (canvas, at) -> {
                    canvas.line(Look.NAVY, 1.4f, at[0], at[1], at[0] + SAMPLE, at[1]);
                    canvas.disc(Look.NAVY, at[0] + SAMPLE / 2, at[1], 2);
                }),
                line(
                        part,
                        wording.text("radar-median"),
                        (canvas, at) -> canvas.dashed(Look.AMBER, 1.4f, at[0], at[1], at[0] + SAMPLE, at[1])));
        return among.overall().quartiles().isEmpty()
                ? lines
                : Flow.of(
                        lines,
                        line(
                                part,
                                wording.text("radar-middle"),
                                (canvas, at) -> canvas.fill(Look.BAND, at[0], at[1] - 4, SAMPLE, 8)));
    }

    private Block line(Tag part, String text, Sample sample) {
        Block words = Paragraph.of(part.child("P"), text, look.small, 0);
        return width -> {
            Fragment inner = words.unbroken(width - SAMPLE - 8);
            return List.of(Fragment.of(1, inner.height(), (canvas, x, y) -> {
                canvas.artifact(() -> sample.draw(canvas, new float[] {x, y + inner.height() / 2}));
                inner.drawing().at(canvas, x + SAMPLE + 8, y);
            }));
        };
    }

    /** Draws from a point on the left, at half the height of its line. */
    private interface Sample {
        void draw(Canvas canvas, float[] at);
    }

    private RadarChart.Axis axis(DimensionScore score) {
        Function<Standing, RadarChart.Behind> behind =
                standing -> new RadarChart.Behind(standing.wholeMedian(), standing.quartiles());
        return new RadarChart.Axis(
                edition.dimension(score.dimension()),
                score.score().wholePoints(),
                Optional.ofNullable(among.dimensions().get(score.dimension())).map(behind));
    }

    private List<DimensionScore> scores() {
        return edition.scorecard().dimensions();
    }
}
