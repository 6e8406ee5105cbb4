package vn.congdoan.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// An XLSX workbook; its first visible sheet is read row by row.
final class Workbook {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private Workbook() {
    }

    static Sheet read(String name, byte[] content) {
        Archive.check(name, content);
        var rows = new Rows(name);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), OPTIONS)) {
            var sheet = workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                    .orElseThrow(() -> new UnreadableFile(name, Message.of("platform.sheet.empty")));
            try (var stream = sheet.openStream()) {
                stream.forEach(row -> rows.add(row.getRowNum(), texts(name, row)));
            }
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException
                 | IllegalStateException | IndexOutOfBoundsException | NullPointerException damaged) {
            // the reader trusts what it reads: each of these was seen with a truncated or hand-made file
            throw new UnreadableFile(name, rows.last() + 1, Message.of("platform.sheet.damaged"));
        }
        return rows.sheet();
    }

    private static List<String> texts(String name, Row row) {
        if (row.getCellCount() > 20_000) {
            throw new UnreadableFile(name, row.getRowNum(), Message.of("platform.sheet.too-wide", Sheets.MAX_COLUMNS));
        }
        return IntStream.range(0, row.getCellCount()).mapToObj(i -> CellText.of(cell(row, i))).toList();
    }

    private static @Nullable Cell cell(Row row, int column) {
        return row.hasCell(column) ? row.getCell(column) : null;
    }
}
