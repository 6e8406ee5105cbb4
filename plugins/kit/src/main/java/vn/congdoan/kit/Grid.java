package vn.congdoan.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// A ruled table described column by column: how each is headed, what it says of a row and what stands below it.
///
/// ```java
/// Grid.of(facts.rows()).numbered("TT", 0.7).name("Đơn vị", 4, row -> row.unit())
///         .sum(1.5, row -> row.amount("thuc-tang"), "Chỉ tiêu", "Đoàn viên").total("Cộng", 2).table()
/// ```
/// Of several titles the first stands highest; neighbours that begin alike share a cell of the head.
///
/// @param <R> what a row is made of
public final class Grid<R> {

    private final List<R> rows;
    private final List<Described<R>> columns = new ArrayList<>();
    private @Nullable Function<? super R, String> group;
    private int across;

    private Grid(List<R> rows) {
        this.rows = List.copyOf(rows);
    }

    public static <R> Grid<R> of(List<R> rows) {
        return new Grid<>(rows);
    }

    /// @param number of the row among its neighbours, from 1
    private interface Said<R> {
        String of(int number, R row);
    }

    private record Described<R>(List<String> titles, Column column, Said<R> said, String below, boolean bold) {
    }

    /// Numbers the rows, anew in each group.
    public Grid<R> numbered(String title, double width) {
        return numbered(title, width, "");
    }

    /// @param below what stands in the last row, for example how many rows there are
    public Grid<R> numbered(String title, double width, String below) {
        return add(width, Align.CENTRE, (number, row) -> Integer.toString(number), below, title);
    }

    /// A name, set left.
    public Grid<R> name(String title, double width, Function<? super R, String> name) {
        return add(width, Align.LEFT, (number, row) -> name.apply(row), "", title);
    }

    /// Centred text without a sum.
    public Grid<R> text(double width, Function<? super R, String> text, String... titles) {
        return column(width, text, "", titles);
    }

    /// Centred text.
    ///
    /// @param below what stands in the last row, when there is one
    public Grid<R> column(double width, Function<? super R, String> text, String below, String... titles) {
        return add(width, Align.CENTRE, (number, row) -> text.apply(row), below, titles);
    }

    /// A figure whose sum stands in the last row; blank there when no row has one.
    public Grid<R> sum(double width, Function<? super R, Figure> figure, String... titles) {
        return add(width, Align.CENTRE, (number, row) -> figure.apply(row).print(), sum(figure).print(), titles);
    }

    /// The column given last is set bold.
    public Grid<R> inBold() {
        var last = columns.removeLast();
        columns.add(new Described<>(last.titles(), last.column(), last.said(), last.below(), true));
        return this;
    }

    /// Rows that follow each other and belong together stand under a row with their name.
    public Grid<R> groupedBy(Function<? super R, String> name) {
        group = name;
        return this;
    }

    /// A last row with the sums.
    ///
    /// @param label  of the row
    /// @param across columns that the label takes; with fewer than 2 it stands in the second column, under the names
    public Grid<R> total(String label, int across) {
        this.across = Math.max(1, across);
        var at = across > 1 ? 0 : Math.min(1, columns.size() - 1);
        var labelled = columns.get(at);
        columns.set(at, new Described<>(labelled.titles(), labelled.column(), labelled.said(), label, labelled.bold()));
        return this;
    }

    public Table table() {
        var lines = new ArrayList<Row>();
        var before = "";
        int number = 0;
        for (var row : rows) {
            var name = group == null ? "" : group.apply(row);
            if (!name.equals(before)) {
                lines.add(Row.of(Kind.GROUP, Cell.of(name).across(columns.size()).aligned(Align.LEFT)));
                number = 0;
            }
            before = name;
            lines.add(line(++number, row));
        }
        if (across > 0) {
            lines.add(last());
        }
        return new Table(columns.stream().map(Described::column).toList(), Head.of(columns.stream().map(Described::titles).toList()), lines);
    }

    private Row line(int number, R row) {
        return new Row(Kind.PLAIN, columns.stream().map(column -> {
            var cell = Cell.of(column.said().of(number, row));
            return column.bold() ? cell.inBold() : cell;
        }).toList());
    }

    private Row last() {
        var first = Cell.of(columns.getFirst().below());
        return new Row(Kind.TOTAL, Stream.concat(Stream.of(across > 1 ? first.across(across).aligned(Align.CENTRE) : first),
                columns.stream().skip(across).map(column -> Cell.of(column.below()))).toList());
    }

    private Figure sum(Function<? super R, Figure> figure) {
        return rows.stream().<Figure>map(figure).filter(Figure::known).reduce((a, b) -> Figure.of(a.amount() + b.amount()))
                .orElse(Figure.BLANK);
    }

    private Grid<R> add(double width, Align align, Said<R> said, String below, String... titles) {
        columns.add(new Described<>(List.of(titles), new Column(width, align), said, below, false));
        return this;
    }
}
