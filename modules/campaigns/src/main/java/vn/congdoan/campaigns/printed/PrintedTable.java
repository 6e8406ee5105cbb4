package vn.congdoan.campaigns.printed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.Figure;

/// A printed allocation schedule, cell by cell as printed.
///
/// @param page    name of the sheet it stands in; empty text for a text file
/// @param columns from the left
public record PrintedTable(String file, String page, List<Column> columns, List<Row> rows) {

    public PrintedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param place from 0
    public record Column(int place, String group, String title, Meaning meaning) {

        /// As a spreadsheet calls it, with its header: `G (Số ĐV tăng thêm)`.
        public String address() {
            return CellReference.convertNumToColString(place) + (title.isEmpty() ? "" : " (" + title + ")");
        }
    }

    /// A group stands above its units, a subtotal below them.
    public enum RowKind { UNIT, GROUP, SUBTOTAL, TOTAL }

    /// @param number in the file, as a spreadsheet shows it
    /// @param unit   null where the row is no unit's or no unit was found
    /// @param name   as printed
    /// @param cells  by place
    public record Row(int number, RowKind kind, @Nullable UUID unit, String name, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public String text(Column column) {
            return column.place() < cells.size() ? cells.get(column.place()) : "";
        }

        /// What stands there, blank when it is neither a whole number nor a mark.
        public Figure figure(Column column) {
            return switch (Typed.of(text(column))) {
                case Typed.Whole(var number) -> Figure.of(number);
                case Typed.Dash dash -> Figure.DASH;
                case Typed.Blank blank -> Figure.BLANK;
                case Typed.Wrong wrong -> Figure.BLANK;
            };
        }
    }

    public List<Row> units() {
        return rows.stream().filter(row -> row.kind() == RowKind.UNIT).toList();
    }

    public Optional<Column> column(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning().equals(meaning)).findFirst();
    }

    public Stream<Column> columns(Meaning.Kind kind) {
        return columns.stream().filter(column -> column.meaning().is(kind));
    }
}
