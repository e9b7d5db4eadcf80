package org.astrolabio.report.tagged;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table with a head that is repeated on each page. A row is never broken. */
public final class Table implements Block {

    /**
     * How a table looks.
     *
     * @param padding above and below the content of a row, in points
     * @param gap between columns, in points
     */
    public record Look(Style head, Color headRule, Color rule, float padding, float gap) {}

    private final Tag tag;
    private final List<Float> shares;
    private final Look look;
    private final float spaceBefore;
    private final List<Row> rows = new ArrayList<>();
    private Optional<Row> head = Optional.empty();

    /** @param shares of the width, one for each column; they sum to 1 */
    public Table(Tag parent, List<Float> shares, Look look, float spaceBefore) {
        this.tag = parent.child("Table");
        this.shares = List.copyOf(shares);
        this.look = look;
        this.spaceBefore = spaceBefore;
    }

    /** The heads of the columns. */
    public Table head(List<String> names) {
        Row row = new Row(tag.child("TR"));
        names.forEach(
                name -> row.add(row.tag.child("TH").columnHeader(), cell -> Paragraph.of(cell, name, look.head(), 0)));
        head = Optional.of(row);
        return this;
    }

    /** Begins a row, to be filled from left to right. */
    public Row row() {
        Row row = new Row(tag.child("TR"));
        rows.add(row);
        return row;
    }

    @Override
    public List<Fragment> fragments(float width) {
        List<Fragment> fragments = new ArrayList<>();
        Optional<Fragment> top = head.map(row -> fragment(row, width, look.headRule(), 1));
        top.ifPresent(fragment -> fragments.add(fragment.spaced(spaceBefore).keepingWithNext()));
        for (Row row : rows) {
            Fragment fragment = fragment(row, width, look.rule(), 0.5f);
            fragments.add(top.map(fragment::repeating).orElse(fragment));
        }
        if (fragments.size() > 3) {
            keepLastTwoTogether(fragments);
        }
        return fragments;
    }

    private static void keepLastTwoTogether(List<Fragment> fragments) {
        int index = fragments.size() - 2;
        fragments.set(index, fragments.get(index).keepingWithNext());
    }

    private Fragment fragment(Row row, float width, Color rule, float thickness) {
        Fragment cells = new Columns(row.cells, shares, look.gap(), 0).unbroken(width);
        float height = cells.height() + 2 * look.padding();
        return Fragment.of(0, height, (canvas, x, y) -> {
            cells.drawing().at(canvas, x, y + look.padding());
            canvas.artifact(() -> canvas.line(rule, thickness, x, y + height, x + width, y + height));
        });
    }

    /** A row that is being filled. */
    public static final class Row {

        private final Tag tag;
        private final List<Block> cells = new ArrayList<>();

        private Row(Tag tag) {
            this.tag = tag;
        }

        /** A cell that heads its row. */
        public Row header(String text, Style style) {
            return header(cell -> Paragraph.of(cell, text, style, 0));
        }

        /** @param content makes the content of a cell that heads its row, in the tag given */
        public Row header(Function<Tag, Block> content) {
            return add(tag.child("TH").rowHeader(), content);
        }

        public Row cell(String text, Style style) {
            return cell(cell -> Paragraph.of(cell, text, style, 0));
        }

        /** @param content makes the cell's content in the tag given */
        public Row cell(Function<Tag, Block> content) {
            return add(tag.child("TD"), content);
        }

        private Row add(Tag cell, Function<Tag, Block> content) {
            cells.add(content.apply(cell));
            return this;
        }
    }
}
