package vn.congdoan.campaigns.workbook;

import java.util.function.Function;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.congdoan.kernel.Message;

/// Writes the sheet that says in short sentences how the workbook is filled and sent back.
final class Guide {

    private static final int SENTENCES = 9;

    private Guide() {
    }

    static void write(SXSSFSheet sheet, Styles styles, Function<Message, String> words) {
        sheet.setColumnWidth(0, 110 * 256);
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(words.apply(Message.of("campaigns.workbook.guide")));
        title.setCellStyle(styles.title);
        for (int i = 1; i <= SENTENCES; i++) {
            var cell = sheet.createRow(i + 1).createCell(0);
            cell.setCellValue(words.apply(Message.of("campaigns.workbook.guide." + i)));
            cell.setCellStyle(styles.text);
        }
        sheet.enableLocking();
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }
}
