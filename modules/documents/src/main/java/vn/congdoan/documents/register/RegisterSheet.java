package vn.congdoan.documents.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The register as a workbook; texts that a spreadsheet would take for formulas are kept as texts.
final class RegisterSheet {

    private static final int[] WIDTHS = {16, 12, 60, 24, 50, 24, 10, 12, 18, 40};

    private RegisterSheet() {
    }

    static void write(Lines wanted, List<Entry> entries, OutputStream out) {
        try (var workbook = new Workbook(out, "Cong doan", "1.0")) {
            var sheet = workbook.newWorksheet("Văn bản đi " + wanted.year());
            head(sheet);
            for (int row = 0; row < entries.size(); row++) {
                line(sheet, row + 1, entries.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(Worksheet sheet) {
        for (int column = 0; column < Columns.NAMES.size(); column++) {
            sheet.value(0, column, Columns.NAMES.get(column));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, Columns.NAMES.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
    }

    private static void line(Worksheet sheet, int row, Entry entry) {
        var cells = Columns.of(entry);
        for (int column = 0; column < cells.size(); column++) {
            if (column == 6 && entry.byHand().copies() != null) {
                sheet.value(row, column, entry.byHand().copies());
            } else if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, harmless(cells.get(column)));
            }
        }
    }

    private static String harmless(String text) {
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
