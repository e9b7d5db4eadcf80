package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Metadata;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.TaggedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PageFurnitureTest {

    private static final Locale SPANISH = Locale.of("es");

    @Test
    void saysWhoseReportItIsAndWhichPage() throws IOException {
        assertThat(drawn(SampleDiagnoses.typical(), 2))
                .contains("Astrolabio")
                .contains("Cerámica Lola")
                .contains("21 de noviembre de 2026")
                .contains("Página 2 de 7");
    }

    @Test
    void shortensALongName() throws IOException {
        assertThat(drawn(SampleDiagnoses.named("W".repeat(200)), 2)).containsPattern("W{5,60}…");
    }

    @Test
    void leavesTheCoverAlone() throws IOException {
        assertThat(drawn(SampleDiagnoses.typical(), 1)).isBlank();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void saysOnEveryPageThatDataIsInventedWhereItIs(int page) throws IOException {
        assertThat(drawn(SampleDiagnoses.typical(), page, DataKind.DEMONSTRATION))
                .contains("Datos de demostración");
        assertThat(drawn(SampleDiagnoses.typical(), page)).doesNotContain("demostración");
    }

    /** Draws the furniture as content, since what is drawn as an artifact cannot be read out again. */
    private static String drawn(Diagnosis diagnosis, int page) throws IOException {
        return drawn(diagnosis, page, DataKind.REAL);
    }

    private static String drawn(Diagnosis diagnosis, int page, DataKind dataKind) throws IOException {
        Edition edition = new Edition(
                SampleDiagnoses.dossier(diagnosis),
                new Reader(SPANISH, ZoneOffset.UTC),
                new Messages(),
                new CountryNames(),
                new Regions(),
                dataKind);
        PageFurniture furniture = new PageFurniture(edition, new Look(), true);
        Metadata metadata = new Metadata(diagnosis.id(), "t", "s", "c", SPANISH, diagnosis.createdAt());
        TaggedDocument document = new TaggedDocument(Look.SHEET, metadata, (canvas, at, of) -> {});
        Tag paragraph = document.root().child("P");
        document.add(width -> List.of(
                Fragment.of(0, 10, (canvas, x, y) -> canvas.tagged(paragraph, () -> furniture.draw(canvas, page, 7)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        try (PdfReader reader = new PdfReader(bytes.toByteArray())) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }
}
