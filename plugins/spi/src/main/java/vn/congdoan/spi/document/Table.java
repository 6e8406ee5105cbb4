package vn.congdoan.spi.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A ruled table that may run over pages; its head is repeated on each.
///
/// Cells are given row by row, without those that a span from above or from the left covers. Every row must fill
/// exactly the number of columns, spans counted; a table that does not is refused with the number of the row.
public record Table(List<Column> columns, List<Row> head, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /// @param width share of the table's width relative to the other columns' shares; 0 leaves it to the content
    public record Column(double width, Align align) {

        /// As wide as its content asks for.
        public static Column byContent(Align align) {
            return new Column(0, align);
        }
    }

    /// Where text stands in its cell.
    public enum Align { LEFT, CENTRE, RIGHT }

    /// What a row is, which says how it is set and kept together.
    public enum Kind {
        PLAIN,
        /// Names the rows below it: bold, kept with the next row.
        GROUP,
        /// Sums the rows above it: bold, kept with the row before.
        TOTAL
    }

    public record Row(Kind kind, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Kind kind, Cell... cells) {
            return new Row(kind, Arrays.asList(cells));
        }
    }

    /// @param spans as they are to be read; blank, `0` and `-` are printed as given
    /// @param align null takes the column's, in the head the centre
    public record Cell(List<Span> spans, int columnSpan, int rowSpan, @Nullable Align align, boolean bold) {

        public Cell {
            spans = List.copyOf(spans);
        }

        public static Cell of(String text) {
            return of(List.of(Span.of(text)));
        }

        public static Cell of(List<Span> spans) {
            return new Cell(spans, 1, 1, null, false);
        }

        /// Without its styles.
        public String text() {
            return spans.size() == 1 ? spans.getFirst().text()
                    : spans.stream().map(Span::text).collect(Collectors.joining());
        }

        public Cell inBold() {
            return new Cell(spans, columnSpan, rowSpan, align, true);
        }

        public Cell across(int columns) {
            return new Cell(spans, columns, rowSpan, align, bold);
        }

        public Cell down(int rows) {
            return new Cell(spans, columnSpan, rows, align, bold);
        }

        public Cell aligned(Align where) {
            return new Cell(spans, columnSpan, rowSpan, where, bold);
        }
    }
}
