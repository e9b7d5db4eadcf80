package org.astrolabio.report.tagged;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.astrolabio.report.tagged.LineBreaker.Line;

/** Running text, broken into lines. On a page there are never fewer than two lines of a longer paragraph. */
public final class Paragraph implements Block {

    private static final int NEVER_BROKEN = 4;

    private final Tag tag;
    private final List<Run> runs;
    private final float spaceBefore;

    /**
     * @param tag holds the text itself
     * @param spaceBefore in points
     */
    public Paragraph(Tag tag, List<Run> runs, float spaceBefore) {
        this.tag = tag;
        this.runs = runs.stream()
                .map(run -> new Run(run.style().typeface().showable(run.text()), run.style()))
                .toList();
        this.spaceBefore = spaceBefore;
        if (isSeenOtherwise(runs)) {
            tag.actualText(runs.stream().map(Run::text).collect(Collectors.joining()));
        }
    }

    public static Paragraph of(Tag tag, String text, Style style, float spaceBefore) {
        return new Paragraph(tag, List.of(new Run(text, style)), spaceBefore);
    }

    private boolean isSeenOtherwise(List<Run> original) {
        for (int i = 0; i < runs.size(); i++) {
            String text = runs.get(i).text();
            if (!text.equals(original.get(i).text()) || Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Fragment> fragments(float width) {
        List<Line> lines = LineBreaker.lines(runs, width);
        List<Fragment> fragments = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = endOfFragment(from, lines.size());
            fragments.add(fragment(lines.subList(from, to), from == 0 ? spaceBefore : 0));
            from = to;
        }
        return fragments;
    }

    private static int endOfFragment(int from, int lines) {
        if (lines <= NEVER_BROKEN) {
            return lines;
        }
        return from == 0 || lines - from == 2 ? from + 2 : from + 1;
    }

    private Fragment fragment(List<Line> lines, float space) {
        float height = 0;
        for (Line line : lines) {
            height += leading(line);
        }
        return Fragment.of(space, height, (canvas, x, y) -> canvas.tagged(tag, () -> draw(canvas, lines, x, y)));
    }

    private void draw(Canvas canvas, List<Line> lines, float x, float y) {
        float top = y;
        for (Line line : lines) {
            canvas.text(line.pieces(), x, top + ascent(line));
            top += leading(line);
        }
    }

    private float leading(Line line) {
        float leading = 0;
        for (Run piece : line.pieces()) {
            leading = Math.max(leading, piece.style().leading());
        }
        return leading == 0 ? runs.getFirst().style().leading() : leading;
    }

    private static float ascent(Line line) {
        float ascent = 0;
        for (Run piece : line.pieces()) {
            ascent = Math.max(ascent, piece.style().ascent());
        }
        return ascent;
    }
}
