package org.astrolabio.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Columns;
import org.astrolabio.report.tagged.Figure;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;

/** All dimensions as a radar and as a table with the same numbers, under a title that says what they tell. */
record DimensionOverview(Edition edition, Look look) {

    private static final int FEWEST_AXES = 3;
    private static final float RADAR_SHARE = 0.5f;
    private static final float GAP = 14;

    Block block(Tag section, float spaceBefore) {
        Tag part = section.child("Sect");
        List<DimensionScore> scores = edition.scorecard().dimensions();
        Block title = Paragraph.of(part.child("H3"), message(scores), look.subsection, spaceBefore);
        if (scores.size() < FEWEST_AXES) {
            return Flow.of(title, table(part, scores, 4));
        }
        return Flow.of(
                title,
                new Columns(
                        List.of(radar(part, scores), table(part, scores, 0)),
                        List.of(RADAR_SHARE, 1 - RADAR_SHARE),
                        GAP,
                        4));
    }

    private String message(List<DimensionScore> scores) {
        Comparator<DimensionScore> byPoints =
                Comparator.comparing(score -> score.score().wholePoints());
        DimensionScore highest = scores.stream().max(byPoints).orElseThrow();
        DimensionScore lowest = scores.stream().min(byPoints).orElseThrow();
        return byPoints.compare(highest, lowest) == 0
                ? edition.say("report.radar-even", edition.brief(lowest.score(), lowest.level()))
                : edition.say(
                        "report.radar-title",
                        edition.dimension(highest.dimension()),
                        edition.brief(highest.score(), highest.level()),
                        edition.dimension(lowest.dimension()),
                        edition.brief(lowest.score(), lowest.level()));
    }

    private Block radar(Tag part, List<DimensionScore> scores) {
        String numbers = scores.stream()
                .map(score -> edition.say(
                        "report.radar-axis",
                        edition.dimension(score.dimension()),
                        edition.points(score.score()),
                        edition.level(score.level())))
                .collect(Collectors.joining("; "));
        Tag figure =
                part.child("Figure").alternative(edition.say("report.radar-alternative", message(scores), numbers));
        List<RadarChart.Axis> axes = scores.stream()
                .map(score -> new RadarChart.Axis(
                        edition.dimension(score.dimension()), score.score().wholePoints()))
                .toList();
        float width = (Look.SHEET.columnWidth() - GAP) * RADAR_SHARE;
        float height = width * 0.94f;
        RadarChart chart = new RadarChart(axes, look.tiny, look.tinyStrong, width, height);
        return Flow.of(
                new Figure(figure, width, height, 0, chart),
                Paragraph.of(part.child("P"), edition.say("report.radar-rings"), look.smallMuted, 2));
    }

    private Block table(Tag part, List<DimensionScore> scores, float spaceBefore) {
        Table.Look compact = new Table.Look(look.table.head(), Look.NAVY, Look.RULE, 3.1f, 8);
        Table table = new Table(part, List.of(0.4f, 0.31f, 0.29f), compact, spaceBefore)
                .head(List.of(
                        edition.say("report.dimension"),
                        edition.say("report.points-of-100"),
                        edition.say("report.level-head")));
        for (DimensionScore score : scores) {
            table.row()
                    .header(edition.dimension(score.dimension()), look.smallStrong)
                    .cell(cell -> new Bar(cell, score.score().wholePoints(), look))
                    .cell(edition.texts().level(score.level().id()).name(), look.small);
        }
        return table;
    }

    /** Whole points and a bar as long as they say. */
    private record Bar(Tag tag, int points, Look look) implements Block {

        private static final float NUMBER = 20;

        @Override
        public List<Fragment> fragments(float width) {
            String number = String.valueOf(points);
            float full = width - NUMBER;
            return List.of(Fragment.of(0, look.small.leading(), (canvas, x, y) -> {
                canvas.tagged(
                        tag,
                        () -> canvas.text(
                                number, look.smallStrong, x + NUMBER - 5 - look.smallStrong.width(number), y + 8.6f));
                canvas.artifact(() -> {
                    canvas.fillRounded(Look.EMPTY, x + NUMBER, y + 3, full, 6, 1.5f);
                    if (points > 0) {
                        canvas.fillRounded(Look.NAVY, x + NUMBER, y + 3, Math.max(3, full * points / 100), 6, 1.5f);
                    }
                });
            }));
        }
    }
}
