package org.astrolabio.report.tagged;

import java.util.Optional;

/**
 * A part of a page that is never broken.
 *
 * @param spaceBefore to what stands above it on the same page, in points
 * @param height in points
 * @param keptWithNext whether the next fragment has to begin on the same page
 * @param newPage whether it begins a page
 * @param repeated drawn again on top of a page that begins with this fragment, as the head of a table is
 * @param anchor learns where the fragment lands
 */
public record Fragment(
        float spaceBefore,
        float height,
        boolean keptWithNext,
        boolean newPage,
        Optional<Fragment> repeated,
        Optional<Anchor> anchor,
        Drawing drawing) {

    public static Fragment of(float spaceBefore, float height, Drawing drawing) {
        return new Fragment(spaceBefore, height, false, false, Optional.empty(), Optional.empty(), drawing);
    }

    public Fragment keepingWithNext() {
        return new Fragment(spaceBefore, height, true, newPage, repeated, anchor, drawing);
    }

    public Fragment onNewPage() {
        return new Fragment(spaceBefore, height, keptWithNext, true, repeated, anchor, drawing);
    }

    public Fragment repeating(Fragment head) {
        return new Fragment(spaceBefore, height, keptWithNext, newPage, Optional.of(head), anchor, drawing);
    }

    public Fragment anchoredAt(Anchor place) {
        return new Fragment(spaceBefore, height, keptWithNext, newPage, repeated, Optional.of(place), drawing);
    }

    public Fragment spaced(float space) {
        return new Fragment(space, height, keptWithNext, newPage, repeated, anchor, drawing);
    }
}
