package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

class PdfConformanceTest {

    @Test
    void findsWhatAnOrdinaryDocumentLacks() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(new Paragraph("Hola"));
        document.close();

        assertThat(PdfConformance.problems(bytes.toByteArray()))
                .anySatisfy(problem -> assertThat(problem).startsWith("2a"))
                .anySatisfy(problem -> assertThat(problem).startsWith("ua1"));
    }
}
