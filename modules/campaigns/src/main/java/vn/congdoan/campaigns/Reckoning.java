package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.PrintedColumn.ADMITTED;
import static vn.congdoan.campaigns.PrintedColumn.GAP;
import static vn.congdoan.campaigns.PrintedColumn.INSURED;
import static vn.congdoan.campaigns.PrintedColumn.LOST;
import static vn.congdoan.campaigns.PrintedColumn.NET;
import static vn.congdoan.campaigns.PrintedColumn.PERCENT;
import static vn.congdoan.campaigns.PrintedColumn.POOL;
import static vn.congdoan.campaigns.PrintedColumn.TERM_MEMBERS;
import static vn.congdoan.campaigns.PrintedColumn.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;

/// Reckons a printed schedule again: what makes it unusable, and where print and arithmetic differ. Repairs nothing.
final class Reckoning {

    private final PrintedTable table;
    private final PercentRule percents;

    Reckoning(PrintedTable table, PercentRule percents) {
        this.table = table;
        this.percents = percents;
    }

    /// What must be put right in the file before it can be used.
    List<Flaw> faults() {
        var faults = new ArrayList<Flaw>();
        Set<UUID> seen = new HashSet<>();
        for (var row : table.rows()) {
            if (!row.isTotal() && row.unit() == null) {
                faults.add(flaw(row, UNIT, Message.of("campaigns.import.unit-unknown")));
            } else if (row.unit() != null && !seen.add(row.unit())) {
                faults.add(flaw(row, UNIT, Message.of("campaigns.import.unit-twice")));
            }
            columns().filter(column -> row.figure(column).isEmpty())
                    .forEach(column -> faults.add(flaw(row, column, Message.of("campaigns.import.not-whole"))));
            columns().filter(c -> c != NET && row.known(c).amount() < 0)
                    .forEach(column -> faults.add(flaw(row, column, Message.of("campaigns.import.negative"))));
            columns().filter(c -> Math.abs(row.known(c).amount()) > Allocation.MOST)
                    .forEach(column -> faults.add(flaw(row, column, Message.of("campaigns.import.too-large"))));
        }
        if (table.units().isEmpty()) {
            faults.add(new Flaw(table.file(), 0, "", "", Message.of("campaigns.import.no-rows")));
        }
        if (columns().findAny().isEmpty()) {
            faults.add(new Flaw(table.file(), 0, "", "", Message.of("campaigns.import.no-figures")));
        }
        return faults;
    }

    /// Where the print differs from what its own figures give; kept as printed, computed by the product.
    List<Flaw> differences() {
        return Stream.concat(table.units().stream().flatMap(this::row), table.total().stream().flatMap(this::total)).toList();
    }

    private Stream<Flaw> row(PrintedTable.Row row) {
        return Stream.of(
                compare(row, NET, net(row).print()),
                compare(row, PERCENT, percent(net(row), row.known(TERM_MEMBERS))),
                compare(row, POOL, pool(row).print())).flatMap(List::stream);
    }

    private Stream<Flaw> total(PrintedTable.Row row) {
        var sums = columns().filter(c -> c != NET && c != POOL).flatMap(column ->
                compare(row, column, sum(table.units().stream().map(r -> r.known(column))).print()).stream());
        var net = sum(table.units().stream().map(this::net));
        return Stream.concat(sums, Stream.of(
                compare(row, NET, net.print()),
                compare(row, PERCENT, percent(net, sum(table.units().stream().map(r -> r.known(TERM_MEMBERS))))),
                compare(row, POOL, sum(table.units().stream().map(this::pool)).print())).flatMap(List::stream));
    }

    private Figure net(PrintedTable.Row row) {
        var admitted = row.known(ADMITTED);
        var lost = row.known(LOST);
        return admitted.known() || lost.known() ? Figure.of(admitted.amount() - lost.amount()) : Figure.BLANK;
    }

    private Figure pool(PrintedTable.Row row) {
        return sum(Stream.of(row.known(GAP), row.known(INSURED)));
    }

    private static Figure sum(Stream<Figure> figures) {
        return figures.filter(Figure::known).reduce((a, b) -> Figure.of(a.amount() + b.amount())).orElse(Figure.BLANK);
    }

    private String percent(Figure net, Figure quota) {
        return net.known() ? percents.format(net.amount(), quota) : "";
    }

    private List<Flaw> compare(PrintedTable.Row row, PrintedColumn column, String computed) {
        if (!table.has(column) || column != PERCENT && !comparable(column)) {
            return List.of();
        }
        var printed = column == PERCENT ? row.text(PERCENT) : row.known(column).print();
        return printed.replace(" ", "").equals(computed.replace(" ", "")) || printed.equals("-") && computed.isEmpty()
                ? List.of() : List.of(flaw(row, column, Message.of("campaigns.import.differs", name(row), shown(printed), shown(computed))));
    }

    /// As printed, without the colon after "Tổng cộng".
    private static String name(PrintedTable.Row row) {
        var name = row.text(UNIT).isEmpty() ? row.text(PrintedColumn.NUMBER) : row.text(UNIT);
        return name.replaceFirst("\\s*:$", "");
    }

    /// A column can be reckoned only when those it is made of are in the file.
    private boolean comparable(PrintedColumn column) {
        return switch (column) {
            case NET -> table.has(ADMITTED) && table.has(LOST);
            case POOL -> table.has(GAP) && table.has(INSURED);
            default -> true;
        };
    }

    private static Object shown(String text) {
        return text.isEmpty() ? Message.of("campaigns.import.blank") : text;
    }

    private Stream<PrintedColumn> columns() {
        return Stream.of(PrintedColumn.values()).filter(c -> c.figure() && table.has(c));
    }

    private Flaw flaw(PrintedTable.Row row, PrintedColumn column, Message what) {
        return new Flaw(table.file(), row.number(), table.headers().getOrDefault(column, ""), row.text(column), what);
    }
}
