package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write stands in a workbook as they wrote it; text for spreadsheets is kept from being a formula. */
class PlanCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"- llamar a Correos\n- pedir tarifas", "+34 600 123 456", "@lola", "-", "=SUMA(1;2)", "\tx"})
    void onlyTextIsGuardedAgainstFormulas(String written) throws IOException {
        PlanTable table = new PlanTable(
                "Plan",
                List.of(new PlanTable.Column("Nota", 40)),
                List.of(List.<PlanTable.Cell>of(new PlanTable.Text(written))));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        PlanWorkbook.write(table, workbook);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PlanCsv.write(table, ',', text);

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook.toByteArray()))) {
            assertThat(read.getFirstSheet().read().get(1).getCellAsString(0)).hasValue(written);
        }
        assertThat(text.toString(StandardCharsets.UTF_8)).contains("\"'" + written + "\"");
    }
}
