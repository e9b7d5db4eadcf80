package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.peers.Comparison.Among;
import org.astrolabio.core.peers.Standing;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.Score;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Canvas;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.wording.ComparisonWording;

/** A row a score: the company's own, as words and on a strip, beside what is told of the others. */
record PeersTable(Edition edition, Among among, ComparisonWording wording, Look look) {

    private static final String NONE = "\u2013";

    Block block(Tag part, float spaceBefore) {
        boolean quartiles = among.overall().quartiles().isPresent();
        boolean ranks = among.overall().percentileRank().isPresent();
        List<String> head = new ArrayList<>(
                List.of(wording.text("column-name"), wording.text("column-own"), wording.text("column-median")));
        List<Float> shares = new ArrayList<>(List.of(0.23f, 0.47f, 0.3f));
        if (quartiles) {
            head.add(wording.text("column-middle"));
            shares = new ArrayList<>(List.of(0.23f, 0.47f, 0.13f, 0.17f));
        }
        if (ranks) {
            head.add(wording.text("column-ahead"));
            shares = new ArrayList<>(List.of(0.2f, 0.43f, 0.1f, 0.11f, 0.16f));
        }
        Table.Look compact = new Table.Look(look.table.head(), Look.NAVY, Look.RULE, 2.6f, 8);
        Table table = new Table(part, shares, compact, 3).head(head);
        row(
                table,
                wording.text("overall"),
                edition.scorecard().overall(),
                edition.scorecard().level(),
                Optional.of(among.overall()));
        for (DimensionScore score : edition.scorecard().dimensions()) {
            row(
                    table,
                    edition.dimension(score.dimension()),
                    score.score(),
                    score.level(),
                    Optional.ofNullable(among.dimensions().get(score.dimension())));
        }
        return Flow.of(
                Paragraph.of(part.child("H3"), wording.caption(among), look.subsection, spaceBefore),
                Paragraph.of(part.child("P"), wording.text("strip-key", quartiles ? "yes" : "no"), look.smallMuted, 0),
                table);
    }

    private void row(Table table, String name, Score score, MaturityLevel level, Optional<Standing> standing) {
        String fewer = standing.flatMap(known -> wording.fewer(known, among))
                .map(note -> " " + note)
                .orElse("");
        Table.Row row = table.row()
                .header(name + fewer, look.smallStrong)
                .cell(cell -> new Strip(cell, edition.brief(score, level), score.wholePoints(), standing, look))
                .cell(standing.map(known -> String.valueOf(known.wholeMedian())).orElse(NONE), look.small);
        if (among.overall().quartiles().isPresent()) {
            row.cell(standing.flatMap(wording::middle).orElse(NONE), look.small);
        }
        if (among.overall().percentileRank().isPresent()) {
            row.cell(standing.flatMap(wording::ahead).orElse(NONE), look.small);
        }
    }

    /** A score in words, and its place on a strip from 0 to 100 that shows what is told of the others. */
    private record Strip(Tag tag, String text, int points, Optional<Standing> standing, Look look) implements Block {

        private static final float TEXT = 104;
        private static final float MARK = 3.6f;

        @Override
        public List<Fragment> fragments(float width) {
            float full = width - TEXT - MARK;
            Fragment words = Paragraph.of(tag, text, look.small, 0).unbroken(TEXT - 6);
            return List.of(Fragment.of(0, words.height(), (canvas, x, y) -> {
                words.drawing().at(canvas, x, y);
                canvas.artifact(() -> draw(canvas, x + TEXT, y + look.small.leading() / 2, full / 100));
            }));
        }

        private void draw(Canvas canvas, float left, float middle, float point) {
            canvas.fill(Look.EMPTY, left, middle - 1.5f, point * 100, 3);
            standing.flatMap(Standing::quartiles)
                    .ifPresent(quartiles -> canvas.fill(
                            Look.BAND,
                            left + point * quartiles.wholeLower(),
                            middle - 4,
                            Math.max(1, point * (quartiles.wholeUpper() - quartiles.wholeLower())),
                            8));
            standing.ifPresent(known -> {
                float at = left + point * known.wholeMedian();
                canvas.line(Look.AMBER, 1.6f, at, middle - 5, at, middle + 5);
            });
            float own = left + point * points;
            canvas.fillPolygon(
                    Look.NAVY,
                    List.of(
                            new float[] {own, middle - MARK - 1},
                            new float[] {own + MARK, middle},
                            new float[] {own, middle + MARK + 1},
                            new float[] {own - MARK, middle}));
        }
    }
}
