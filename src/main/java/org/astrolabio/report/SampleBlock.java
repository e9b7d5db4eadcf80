package org.astrolabio.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astrolabio.core.planning.GuidanceTexts.Sample;
import org.astrolabio.core.planning.SamplePart;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Inset;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;

/** A text or table to copy, as it stands. */
record SampleBlock(Tag part, Sample sample, Look look) implements Block {

    /** A table with more columns is laid on its side where that makes it narrower. */
    private static final int MOST_COLUMNS = 5;
    /** A longer cell breaks into lines, in characters. */
    private static final int COMFORTABLE = 26;

    private static final int NARROWEST = 5;
    private static final int FEWEST_LINES = 3;

    @Override
    public List<Fragment> fragments(float width) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(part.child("P"), sample.title(), look.denseStrong.in(Look.AMBER), 0));
        for (SamplePart passage : sample.passages()) {
            switch (passage) {
                case SamplePart.Lines(String text) -> lines(text, blocks);
                case SamplePart.Grid grid -> blocks.add(table(grid));
            }
        }
        return keptAtTheEnds(new Inset(new Flow(blocks), Look.BRASS_TINT, 6, 5).fragments(width));
    }

    /** The first and the last lines never stand alone on a page. */
    private static List<Fragment> keptAtTheEnds(List<Fragment> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i < FEWEST_LINES - 1 || i >= lines.size() - FEWEST_LINES && i < lines.size() - 1
                        ? lines.get(i).keepingWithNext()
                        : lines.get(i))
                .toList();
    }

    private void lines(String text, List<Block> blocks) {
        float space = blocks.size() == 1 ? 2 : 4;
        for (String line : text.split("\n")) {
            if (line.isBlank()) {
                space = 4;
            } else {
                blocks.add(Paragraph.of(part.child("P"), line, look.dense, space));
                space = 0.5f;
            }
        }
    }

    private Block table(SamplePart.Grid grid) {
        List<List<String>> rows =
                Stream.concat(Stream.of(grid.columns()), grid.rows().stream()).toList();
        if (grid.columns().size() > MOST_COLUMNS && rows.size() < grid.columns().size()) {
            rows = onItsSide(rows);
        }
        Table.Look lines = new Table.Look(look.smallStrong.in(Look.GREY), Look.BRASS, Look.BAND, 1.4f, 8);
        Table table = new Table(part, shares(rows), lines, 4).head(rows.getFirst());
        for (List<String> cells : rows.subList(1, rows.size())) {
            Table.Row row = table.row().header(cells.getFirst(), look.denseStrong);
            cells.stream().skip(1).forEach(cell -> row.cell(cell, look.dense));
        }
        return table;
    }

    private static List<List<String>> onItsSide(List<List<String>> rows) {
        return IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList();
    }

    /** Of the width, for each column as much as its longest cell takes, within reason. */
    private static List<Float> shares(List<List<String>> rows) {
        int[] weights = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> weight(row.get(column)))
                        .max()
                        .orElse(NARROWEST))
                .toArray();
        float sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).mapToObj(weight -> weight / sum).toList();
    }

    private static int weight(String cell) {
        int longestWord =
                Arrays.stream(cell.split(" ")).mapToInt(String::length).max().orElse(0);
        return Math.max(NARROWEST, Math.max(longestWord, Math.min(cell.length(), COMFORTABLE)));
    }
}
