package org.astrolabio.report.tagged;

import java.util.ArrayList;
import java.util.List;

/** Places fragments on pages. */
final class Paginator {

    /** @param y in points from the upper edge of the page */
    record Placed(Fragment fragment, float y, boolean repeated) {}

    private static final float TOLERANCE = 0.01f;

    private final Sheet sheet;
    private final List<List<Placed>> pages = new ArrayList<>();
    private float y;

    private Paginator(Sheet sheet) {
        this.sheet = sheet;
        breakPage();
    }

    static List<List<Placed>> pages(Sheet sheet, List<Fragment> fragments) {
        Paginator paginator = new Paginator(sheet);
        for (int from = 0; from < fragments.size(); ) {
            int to = endOfGroup(fragments, from);
            paginator.place(fragments.subList(from, to));
            from = to;
        }
        return paginator.pages;
    }

    private static int endOfGroup(List<Fragment> fragments, int from) {
        int to = from;
        while (to < fragments.size() - 1 && fragments.get(to).keptWithNext()) {
            to++;
        }
        return to + 1;
    }

    private void place(List<Fragment> group) {
        boolean begins = group.getFirst().newPage();
        if (!isEmpty() && (begins || y + height(group, y == sheet.top()) > bottom())) {
            breakPage();
        }
        for (Fragment fragment : group) {
            placeSingly(fragment);
        }
    }

    private float height(List<Fragment> group, boolean first) {
        float height = 0;
        for (Fragment fragment : group) {
            height += (height == 0 && first ? 0 : fragment.spaceBefore()) + fragment.height();
        }
        return height;
    }

    private void placeSingly(Fragment fragment) {
        float space = isEmpty() ? 0 : fragment.spaceBefore();
        if (!isEmpty() && y + space + fragment.height() > bottom()) {
            breakPage();
            space = 0;
        }
        if (isEmpty() && fragment.repeated().isPresent()) {
            Fragment head = fragment.repeated().get();
            pages.getLast().add(new Placed(head, y, true));
            y += head.height();
        }
        y += space;
        float top = y;
        pages.getLast().add(new Placed(fragment, top, false));
        fragment.anchor().ifPresent(anchor -> anchor.place(pages.size(), top));
        y += fragment.height();
    }

    private boolean isEmpty() {
        return pages.getLast().isEmpty();
    }

    private float bottom() {
        return sheet.height() - sheet.bottom() + TOLERANCE;
    }

    private void breakPage() {
        pages.add(new ArrayList<>());
        y = sheet.top();
    }
}
