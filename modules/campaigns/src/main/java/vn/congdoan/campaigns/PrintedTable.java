package vn.congdoan.campaigns;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.sheet.Columns;
import vn.congdoan.platform.sheet.Sheet;
import vn.congdoan.platform.sheet.Table;
import vn.congdoan.platform.sheet.VietnameseNumbers;
import vn.congdoan.spi.Figure;

/// A printed allocation schedule, cell by cell as printed.
///
/// @param headers of the columns, as written in the file
/// @param rows    of units; at most one row of totals
public record PrintedTable(String file, Map<PrintedColumn, String> headers, List<Row> rows) {

    private static final int HEADER_ROWS = 20;

    /// @param number in the file, as a spreadsheet shows it
    /// @param unit   null in the row of totals, and where no unit was found
    public record Row(int number, @Nullable UUID unit, Map<PrintedColumn, String> printed) {

        public String text(PrintedColumn column) {
            return printed.getOrDefault(column, "");
        }

        /// What the text says, or nothing when it is neither a whole number, `-` nor blank.
        public Optional<Figure> figure(PrintedColumn column) {
            var text = text(column);
            if (text.isEmpty()) {
                return Optional.of(Figure.BLANK);
            }
            if (text.matches("[-\u2013\u2212]")) {
                return Optional.of(Figure.DASH);
            }
            var whole = VietnameseNumbers.whole(text);
            return whole.isPresent() ? Optional.of(Figure.of(whole.getAsLong())) : Optional.empty();
        }

        Figure known(PrintedColumn column) {
            return figure(column).orElse(Figure.BLANK);
        }

        public boolean isTotal() {
            return VietnameseText.searchKey(text(PrintedColumn.UNIT)).matches("(tong )?cong:?|tong( so)?:?")
                    || VietnameseText.searchKey(text(PrintedColumn.NUMBER)).matches("(tong )?cong:?");
        }
    }

    public boolean has(PrintedColumn column) {
        return headers.containsKey(column);
    }

    public List<Row> units() {
        return rows.stream().filter(row -> !row.isTotal()).toList();
    }

    public Optional<Row> total() {
        return rows.stream().filter(Row::isTotal).findFirst();
    }

    /// @throws vn.congdoan.platform.sheet.UnreadableFile when no row names the units' column
    static PrintedTable of(Sheet sheet, int year, UnitNames names) {
        var table = table(PrintedColumn.columns(year), sheet);
        Map<PrintedColumn, String> headers = new EnumMap<>(PrintedColumn.class);
        table.places().forEach((column, place) -> headers.put(column, table.header().cell(place)));
        var rows = table.rows().stream().map(row -> row(row, table.places(), names))
                .filter(row -> row.isTotal() || !row.text(PrintedColumn.UNIT).isEmpty()).toList();
        return new PrintedTable(sheet.file(), headers, rows);
    }

    private static Row row(Sheet.Row row, Map<PrintedColumn, Integer> places, UnitNames names) {
        Map<PrintedColumn, String> printed = new EnumMap<>(PrintedColumn.class);
        places.forEach((column, place) -> printed.put(column, row.cell(place)));
        var found = new Row(row.number(), null, printed);
        return found.isTotal() ? found : new Row(row.number(),
                names.find(found.text(PrintedColumn.UNIT)).orElse(null), printed);
    }

    /// Headers may stand in one row, or in two whose upper cells span groups of lower ones; the fuller reading counts.
    private static Table<PrintedColumn> table(Columns<PrintedColumn> columns, Sheet sheet) {
        var readings = Stream.concat(Stream.of(sheet),
                IntStream.range(0, Math.min(HEADER_ROWS, sheet.rows().size() - 1)).mapToObj(i -> merged(sheet, i)));
        return readings.flatMap(reading -> columns.find(reading).stream())
                .max(java.util.Comparator.comparingInt(table -> table.places().size()))
                .orElseGet(() -> columns.in(sheet));
    }

    private static Sheet merged(Sheet sheet, int upper) {
        var above = sheet.rows().get(upper);
        var below = sheet.rows().get(upper + 1);
        var cells = IntStream.range(0, Math.max(above.cells().size(), below.cells().size()))
                .mapToObj(i -> below.cell(i).isEmpty() ? above.cell(i) : below.cell(i)).toList();
        return new Sheet(sheet.file(), Stream.concat(Stream.of(new Sheet.Row(below.number(), cells)),
                sheet.rows().stream().skip(upper + 2L)).toList());
    }
}
