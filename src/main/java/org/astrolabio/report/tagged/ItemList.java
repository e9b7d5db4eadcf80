package org.astrolabio.report.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list, each item with a mark of its own. The last item never stands alone on a page. */
public final class ItemList implements Block {

    private final Tag tag;
    private final Style mark;
    private final float indent;
    private final float gap;
    private final float spaceBefore;
    private final boolean numbered;
    private final List<Block> items = new ArrayList<>();

    /**
     * @param mark the style of the bullets or numbers
     * @param indent of the items, in points
     * @param gap between items, in points
     */
    public ItemList(Tag parent, boolean numbered, Style mark, float indent, float gap, float spaceBefore) {
        this.tag = parent.child("L").numbering(numbered ? "Decimal" : "Disc");
        this.numbered = numbered;
        this.mark = mark;
        this.indent = indent;
        this.gap = gap;
        this.spaceBefore = spaceBefore;
    }

    /** @param body makes the item's content in the tag given */
    public ItemList item(Function<Tag, Block> body) {
        Tag item = tag.child("LI");
        String label = numbered ? items.size() + 1 + "." : "\u2022";
        float space = items.isEmpty() ? spaceBefore : gap;
        items.add(new Item(item.child("Lbl"), label, mark, body.apply(item.child("LBody")), indent, space));
        return this;
    }

    public ItemList item(String text, Style style) {
        return item(body -> Paragraph.of(body, text, style, 0));
    }

    @Override
    public List<Fragment> fragments(float width) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            fragments.addAll(items.get(i).fragments(width));
            if (i == items.size() - 2) {
                fragments.add(fragments.removeLast().keepingWithNext());
            }
        }
        return fragments;
    }

    private record Item(Tag labelTag, String label, Style mark, Block body, float indent, float spaceBefore)
            implements Block {

        @Override
        public List<Fragment> fragments(float width) {
            List<Fragment> fragments = new ArrayList<>();
            for (Fragment part : body.fragments(width - indent)) {
                boolean first = fragments.isEmpty();
                fragments.add(Fragment.of(first ? spaceBefore : part.spaceBefore(), part.height(), (canvas, x, y) -> {
                    if (first) {
                        canvas.tagged(labelTag, () -> canvas.text(label + " ", mark, x, y + mark.ascent()));
                    }
                    part.drawing().at(canvas, x + indent, y);
                }));
            }
            return fragments;
        }
    }
}
