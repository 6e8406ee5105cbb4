package vn.congdoan.campaigns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// What people do to a workbook far from the server.
final class FilledOffline {

    private FilledOffline() {
    }

    static byte[] book(byte[] content, Consumer<XSSFWorkbook> doing) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            doing.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] sheet(byte[] content, Consumer<XSSFSheet> doing) {
        return book(content, workbook -> doing.accept(workbook.getSheetAt(0)));
    }

    static Row row(XSSFSheet sheet, String unit) {
        for (var row : sheet) {
            if (row.getCell(2) != null && row.getCell(2).toString().equals(unit)) {
                return row;
            }
        }
        throw new IllegalArgumentException(unit);
    }

    /// @param code as the hidden first row calls the column
    static Cell cell(XSSFSheet sheet, String unit, String code) {
        for (var named : sheet.getRow(0)) {
            if (named.getStringCellValue().equals(code)) {
                return row(sheet, unit).getCell(named.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(code);
    }
}
