package org.astrolabio.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text (RFC 4180, UTF-8 with a byte order mark). Where decimals are written with a comma, fields are separated by
 * semicolons, which is what spreadsheets expect there. A text that a spreadsheet would take for a formula begins with an
 * apostrophe: nothing else tells it here that a text is one.
 */
final class PlanCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final char decimalSeparator;
    private final String separator;

    private PlanCsv(char decimalSeparator) {
        this.decimalSeparator = decimalSeparator;
        this.separator = decimalSeparator == ',' ? ";" : ",";
    }

    /** @param decimalSeparator comma or point, as it is written where the table is read */
    static void write(PlanTable table, char decimalSeparator, OutputStream out) throws IOException {
        PlanCsv csv = new PlanCsv(decimalSeparator);
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(csv.line(table.columns().stream()
                .<PlanTable.Cell>map(column -> new PlanTable.Text(column.name()))
                .toList()));
        table.rows().forEach(row -> text.append(csv.line(row)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String line(List<PlanTable.Cell> cells) {
        return cells.stream().map(this::field).collect(Collectors.joining(separator, "", "\r\n"));
    }

    private String field(PlanTable.Cell cell) {
        return switch (cell) {
            case PlanTable.Text(var text) -> '"' + SafeCell.harmless(text).replace("\"", "\"\"") + '"';
            case PlanTable.Number(var number) -> number.toPlainString().replace('.', decimalSeparator);
            case PlanTable.Date(var date) -> date.toString();
            case PlanTable.Nothing() -> "";
        };
    }
}
