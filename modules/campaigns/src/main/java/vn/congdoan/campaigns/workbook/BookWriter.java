package vn.congdoan.campaigns.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.congdoan.campaigns.Quotas;
import vn.congdoan.kernel.Message;

/// Writes the workbook: numbers to fill, how to fill them, and what stood where. Rows leave the memory as they are written.
final class BookWriter {

    private static final int ROWS_IN_MEMORY = 100;

    private final Function<Message, String> words;

    BookWriter(Function<Message, String> words) {
        this.words = words;
    }

    byte[] write(Quotas quotas, Stamp stamp) {
        var columns = BookColumns.of(quotas.campaign().outline(), quotas.lines().stream()
                .anyMatch(line -> line.entries().values().stream().anyMatch(entry -> entry.editable() && entry.formula() != null)));
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true)) {
            var styles = new Styles(workbook);
            var sheet = workbook.createSheet(words.apply(Message.of("campaigns.workbook.sheet")));
            var numbers = new NumbersSheet(quotas, columns, sheet, styles, words);
            numbers.write(stamp.downloaded());
            new Manners(sheet, columns, numbers.firstRow(), numbers.lastRow(), words).set(workbook, numbers.headRow());
            Guide.write(workbook.createSheet(words.apply(Message.of("campaigns.workbook.guide"))), styles, words);
            stamp(workbook, stamp);
            workbook.setForceFormulaRecalculation(true);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void stamp(SXSSFWorkbook workbook, Stamp stamp) {
        var sheet = workbook.createSheet(Codes.PAGE);
        int number = 0;
        for (var texts : stamp.rows()) {
            var row = sheet.createRow(number++);
            for (int i = 0; i < texts.size(); i++) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
