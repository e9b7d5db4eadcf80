package org.astrolabio.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleReaderTest {

    @Test
    void aTextStaysAsItWasWritten() {
        String letter = "Hello [name],\n\nit left today · it arrives tomorrow.\n\n\nKind regards";

        assertThat(SampleReader.passages(letter + "\n")).containsExactly(new SamplePart.Lines(letter));
    }

    @Test
    void theFirstOfTheRowsHeadsTheTable() {
        assertThat(SampleReader.passages("Step | Who | Before\nPack | Luis | 13.00\nHand over | Luis | 16.00"))
                .containsExactly(new SamplePart.Grid(
                        List.of("Step", "Who", "Before"),
                        List.of(List.of("Pack", "Luis", "13.00"), List.of("Hand over", "Luis", "16.00"))));
    }

    @Test
    void aBlankLineDoesNotEndATableAndOtherTextDoes() {
        assertThat(SampleReader.passages("For each case:\nA · B · C\n\n1 · 2 · 3\n\nThen close it."))
                .containsExactly(
                        new SamplePart.Lines("For each case:"),
                        new SamplePart.Grid(List.of("A", "B", "C"), List.of(List.of("1", "2", "3"))),
                        new SamplePart.Lines("Then close it."));
    }

    @Test
    void rowsWithOtherCellsAreAnotherTable() {
        assertThat(SampleReader.passages("A · B · C\n1 · 2 · 3\nA · B · C · D\n1 · 2 · 3 · 4"))
                .extracting(passage -> ((SamplePart.Grid) passage).columns().size())
                .containsExactly(3, 4);
    }

    @Test
    void aSingleRowIsALineOfTheText() {
        String text = "Where: shop · warehouse · carrier\n\nYes or no: “sorry” · “at once” · “by Friday” · “done”";

        assertThat(SampleReader.passages(text)).containsExactly(new SamplePart.Lines(text));
    }

    @Test
    void aDotOrBarWithinACellDoesNotSplitIt() {
        assertThat(SampleReader.passages("A | B · b | C\n1|1 | 2 | 3"))
                .containsExactly(new SamplePart.Grid(List.of("A", "B · b", "C"), List.of(List.of("1|1", "2", "3"))));
    }
}
