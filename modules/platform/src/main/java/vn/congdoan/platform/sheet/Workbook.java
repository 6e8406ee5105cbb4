package vn.congdoan.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Message;

/// An XLSX workbook, read row by row.
final class Workbook {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private Workbook() {
    }

    static Sheet read(String name, byte[] content) {
        return open(name, content, (workbook, damage) -> rows(workbook.getSheets()
                .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                .orElseThrow(() -> new UnreadableFile(name, Message.of("platform.sheet.empty"))), damage));
    }

    static Book readAll(String name, byte[] content) {
        return open(name, content, (workbook, damage) -> new Book(name, workbook.getSheets()
                .map(sheet -> new Book.Page(sheet.getName(), sheet.getVisibility() == SheetVisibility.VISIBLE, rows(sheet, damage)))
                .toList()));
    }

    private static <T> T open(String name, byte[] content, BiFunction<ReadableWorkbook, Damage, T> reading) {
        Archive.check(name, content);
        var damage = new Damage(name);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), OPTIONS)) {
            return reading.apply(workbook, damage);
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException
                 | IllegalStateException | IndexOutOfBoundsException | NullPointerException damaged) {
            // the reader trusts what it reads: each of these was seen with a truncated or hand-made file
            throw new UnreadableFile(name, damage.rows.last() + 1, Message.of("platform.sheet.damaged"));
        }
    }

    /// How far reading came, should the file be damaged.
    private static final class Damage {
        private Rows rows;

        Damage(String name) {
            rows = new Rows(name);
        }
    }

    private static Sheet rows(org.dhatim.fastexcel.reader.Sheet sheet, Damage damage) {
        var rows = damage.rows.next();
        damage.rows = rows;
        try (var stream = sheet.openStream()) {
            stream.forEach(row -> rows.add(row.getRowNum(), texts(rows.name(), row), formulas(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.sheet();
    }

    private static Set<Integer> formulas(Row row) {
        return IntStream.range(0, row.getCellCount()).filter(i -> row.hasCell(i) && row.getCell(i).getType() == CellType.FORMULA)
                .boxed().collect(Collectors.toSet());
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
