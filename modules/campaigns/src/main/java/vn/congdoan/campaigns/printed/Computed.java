package vn.congdoan.campaigns.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.campaigns.printed.Meaning.Kind;
import vn.congdoan.campaigns.printed.PrintedTable.Column;
import vn.congdoan.campaigns.printed.PrintedTable.Row;
import vn.congdoan.campaigns.printed.PrintedTable.RowKind;
import vn.congdoan.spi.Figure;

/// What cells of a printed table should say by the other cells of it.
final class Computed {

    private static final Meaning ADMITTED = Meaning.measure("TERM_ADMITTED");
    private static final Meaning LOST = Meaning.measure("TERM_LOST");

    private final PrintedTable table;
    private final Vocabulary vocabulary;

    Computed(PrintedTable table, Vocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
    }

    /// Whether the net can be reckoned: those it is made of are in the file.
    boolean net() {
        return table.column(ADMITTED).isPresent() && table.column(LOST).isPresent();
    }

    /// Whether the column says what others give; only when those others are in the file.
    boolean reckons(Column column) {
        return column.meaning().is(Kind.NET) ? net() : !parts(column).isEmpty();
    }

    Figure of(Row row, Column column) {
        return column.meaning().is(Kind.NET) ? net(row) : sum(parts(column).stream().map(row::figure));
    }

    Figure net(Row row) {
        if (!net()) {
            return Figure.BLANK;
        }
        var admitted = row.figure(table.column(ADMITTED).orElseThrow());
        var lost = row.figure(table.column(LOST).orElseThrow());
        return admitted.known() || lost.known() ? Figure.of(admitted.amount() - lost.amount()) : Figure.BLANK;
    }

    private List<Column> parts(Column column) {
        return switch (column.meaning().kind()) {
            case QUOTA -> addends(column);
            case SUM -> beside(column);
            default -> List.of();
        };
    }

    private List<Column> addends(Column column) {
        var addends = vocabulary.indicator(column.meaning().of()).map(Vocabulary.Indicator::addends).orElse(List.of());
        var found = addends.stream().flatMap(code -> table.column(Meaning.quota(code)).stream()).toList();
        return found.size() == addends.size() ? found : List.of();
    }

    /// The sources under the same upper header; without headers over headers, the two sources of the labour pool.
    private List<Column> beside(Column column) {
        var pool = Stream.of("WORKER_GAP", "SOCIAL_INSURANCE_POOL").flatMap(code -> table.column(Meaning.measure(code)).stream()).toList();
        return column.group().isEmpty() ? pool.size() == 2 ? pool : List.of()
                : table.columns().stream().filter(other -> other.group().equals(column.group()))
                        .filter(other -> other.meaning().is(Kind.MEASURE) || other.meaning().is(Kind.QUOTA)).toList();
    }

    /// The units whose figures a row adds up.
    List<Row> under(Row row) {
        var units = new ArrayList<Row>();
        if (row.kind() == RowKind.TOTAL) {
            return table.units();
        }
        int at = table.rows().indexOf(row);
        if (row.kind() == RowKind.GROUP) {
            table.rows().stream().skip(at + 1L).takeWhile(next -> next.kind() == RowKind.UNIT).forEach(units::add);
            return units;
        }
        table.rows().subList(0, at).reversed().stream().takeWhile(before -> before.kind() == RowKind.UNIT).forEach(units::add);
        return units;
    }

    static Figure sum(Stream<Figure> figures) {
        return figures.filter(Figure::known).reduce((a, b) -> Figure.of(a.amount() + b.amount())).orElse(Figure.BLANK);
    }
}
