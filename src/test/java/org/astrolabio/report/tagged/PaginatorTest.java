package org.astrolabio.report.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.astrolabio.report.tagged.Paginator.Placed;
import org.junit.jupiter.api.Test;

class PaginatorTest {

    /** Room for 100 points. */
    private static final Sheet SHEET = new Sheet(100, 120, 10, 10, 10, 10);

    @Test
    void fillsAPageBeforeTheNext() {
        assertThat(heights(part(40), part(60), part(1))).containsExactly(List.of(40f, 60f), List.of(1f));
    }

    @Test
    void leavesOutSpaceOnTopOfAPage() {
        Fragment spaced = Fragment.of(30, 80, nothing());

        List<List<Placed>> pages = Paginator.pages(SHEET, List.of(part(20), spaced));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).getFirst().y()).isEqualTo(10);
    }

    @Test
    void keepsAHeadingWithWhatFollows() {
        assertThat(heights(part(70), part(20).keepingWithNext(), part(30)))
                .containsExactly(List.of(70f), List.of(20f, 30f));
    }

    @Test
    void beginsAPageWhereAskedTo() {
        assertThat(heights(part(10).onNewPage(), part(10).onNewPage())).containsExactly(List.of(10f), List.of(10f));
    }

    @Test
    void repeatsTheHeadOfATableOnEachFurtherPage() {
        Fragment head = part(15);
        Fragment row = part(40).repeating(head);

        List<List<Placed>> pages = Paginator.pages(SHEET, List.of(head.keepingWithNext(), row, row, row));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).extracting(Placed::repeated).containsExactly(false, false, false);
        assertThat(pages.get(1)).extracting(Placed::repeated).containsExactly(true, false);
        assertThat(pages.get(1)).extracting(Placed::y).containsExactly(10f, 25f);
    }

    @Test
    void placesWhatIsTallerThanAPageOnItsOwn() {
        assertThat(heights(part(10), part(300), part(10))).containsExactly(List.of(10f), List.of(300f), List.of(10f));
    }

    @Test
    void tellsAnchorsWhereTheyLand() {
        Anchor anchor = new Anchor();

        Paginator.pages(SHEET, List.of(part(95), part(10).anchoredAt(anchor)));

        assertThat(anchor.page()).isEqualTo(2);
        assertThat(anchor.y()).isEqualTo(10);
    }

    private static List<List<Float>> heights(Fragment... fragments) {
        return Paginator.pages(SHEET, Stream.of(fragments).toList()).stream()
                .map(page ->
                        page.stream().map(placed -> placed.fragment().height()).toList())
                .toList();
    }

    private static Fragment part(float height) {
        return Fragment.of(0, height, nothing());
    }

    private static Drawing nothing() {
        return (canvas, x, y) -> {};
    }
}
