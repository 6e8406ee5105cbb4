package vn.congdoan.campaigns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.congdoan.campaigns.printed.PrintedTable;
import vn.congdoan.campaigns.printed.Reader;
import vn.congdoan.campaigns.printed.UnitNames;
import vn.congdoan.campaigns.printed.Vocabulary;
import vn.congdoan.platform.sheet.Sheets;
import vn.congdoan.spi.Figure;

/// Workbooks as provinces print them: titles above, merged heads, numbers as text, a second head in the middle, signatures.
final class PrintedBooks {

    private PrintedBooks() {
    }

    static PrintedTable table(byte[] content, Vocabulary vocabulary, UnitNames names) {
        var book = Sheets.readBook("bieu", content);
        var reader = new Reader(vocabulary, names);
        var found = reader.find(book).getFirst();
        return reader.table(book.file(), found, found.meanings());
    }

    static byte[] anGiang() {
        try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            row(workbook.createSheet("Ghi chép"), 0, List.of("Số điện thoại của Ban Tổ chức"));
            var sheet = workbook.createSheet("Phân bổ 2017");
            row(sheet, 0, List.of("DANH SÁCH"));
            row(sheet, 1, List.of("PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN CÔNG ĐOÀN NĂM 2017"));
            row(sheet, 2, List.of("(Kèm theo Kế hoạch số 131/KH-LĐLĐ)"));
            head(sheet, 4);
            row(sheet, 6, List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(5)-(6)", "(8)", "(9)"));
            int at = 7;
            for (var line : Sheets.read("bieu.csv", Stage.file("an-giang-2017-allocation.csv")).rows().subList(1, 17)) {
                if (at == 15) {
                    head(sheet, at);
                    at += 2;
                }
                row(sheet, at++, printed(line.cells()));
            }
            row(sheet, at + 2, List.of("", "TM. BAN THƯỜNG VỤ"));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(XSSFSheet sheet, int at) {
        row(sheet, at, List.of("S T T", "Đơn vị", "Chỉ tiêu giao nhiệm kỳ 2013 - 2018", "", "Thực hiện giai đoạn 2013 – 2016", "", "", "",
                "Chỉ tiêu phân bổ cụ thể 2017", "Tổng số CNLĐ hiện có", "", "", "Ước số lao động tăng trong năm 2017"));
        row(sheet, at + 1, List.of("", "", "Phát triển đoàn viên", "Thành lập CĐCS", "Phát triển ĐV mới", "Số đoàn viên giảm",
                "Số ĐV tăng thêm", "So chỉ tiêu giao", "", "Chênh lệch CNLĐ", "Nguồn BHXH", "Tổng cộng nguồn CNLĐ"));
        List.of(0, 1, 8, 12).forEach(column -> sheet.addMergedRegion(new CellRangeAddress(at, at + 1, column, column)));
        sheet.addMergedRegion(new CellRangeAddress(at, at, 2, 3));
        sheet.addMergedRegion(new CellRangeAddress(at, at, 4, 7));
        sheet.addMergedRegion(new CellRangeAddress(at, at, 9, 11));
    }

    /// With dots between thousands and a blank after the minus.
    private static List<String> printed(List<String> cells) {
        return cells.stream().map(cell -> cell.matches("-\\d+") ? "- " + Figure.print(Long.parseLong(cell.substring(1)))
                : cell.matches("\\d{4,}") ? Figure.print(Long.parseLong(cell)) : cell).toList();
    }

    private static void row(XSSFSheet sheet, int number, List<String> texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                row.createCell(i).setCellValue(texts.get(i));
            }
        }
    }
}
