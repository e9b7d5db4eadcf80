package org.astrolabio.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet, with its header in view and a filter on every column. */
final class PlanWorkbook {

    private static final String APPLICATION = "Astrolabio";
    private static final String FORMAT_VERSION = "01.0000";
    private static final int COLUMNS_IN_VIEW = 4;

    private PlanWorkbook() {}

    static void write(PlanTable table, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, FORMAT_VERSION);
        Worksheet sheet = workbook.newWorksheet(table.title());
        List<PlanTable.Column> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.value(0, column, columns.get(column).name());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("12304F")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        for (int row = 0; row < table.rows().size(); row++) {
            List<PlanTable.Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row + 1, column, cells.get(column));
            }
        }
        sheet.freezePane(COLUMNS_IN_VIEW, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        workbook.finish();
    }

    private static void write(Worksheet sheet, int row, int column, PlanTable.Cell cell) {
        switch (cell) {
            case PlanTable.Text(var text) -> {
                sheet.value(row, column, text);
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
            case PlanTable.Number(var number) -> {
                sheet.value(row, column, number);
                sheet.style(row, column)
                        .format(number.scale() > 0 ? "0.0" : "0")
                        .verticalAlignment("top")
                        .set();
            }
            case PlanTable.Date(var date) -> {
                sheet.value(row, column, date);
                sheet.style(row, column)
                        .format("dd/mm/yyyy")
                        .verticalAlignment("top")
                        .set();
            }
            case PlanTable.Nothing() -> {}
        }
    }
}
