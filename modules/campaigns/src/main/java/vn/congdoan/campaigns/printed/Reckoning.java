package vn.congdoan.campaigns.printed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.congdoan.campaigns.printed.Meaning.Kind;
import vn.congdoan.campaigns.printed.PrintedTable.Column;
import vn.congdoan.campaigns.printed.PrintedTable.Row;
import vn.congdoan.campaigns.printed.PrintedTable.RowKind;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;

/// Reckons a printed schedule again: what makes it unusable, and where print and arithmetic differ. Repairs nothing.
public final class Reckoning {

    private final PrintedTable table;
    private final Computed computed;
    private final PercentRule percents;

    public Reckoning(PrintedTable table, Vocabulary vocabulary, PercentRule percents) {
        this.table = table;
        this.computed = new Computed(table, vocabulary);
        this.percents = percents;
    }

    /// What must be put right in the file, or said about it, before it can be used.
    public List<Flaw> faults() {
        var faults = new ArrayList<Flaw>();
        Set<UUID> seen = new HashSet<>();
        for (var row : table.rows()) {
            if (row.kind() == RowKind.UNIT && row.unit() == null) {
                faults.add(flaw(row, name(), row.name(), Message.of("campaigns.import.unit-unknown")));
            } else if (row.unit() != null && !seen.add(row.unit())) {
                faults.add(flaw(row, name(), row.name(), Message.of("campaigns.import.unit-twice")));
            }
            figures().forEach(column -> fault(row, column).ifPresent(why -> faults.add(flaw(row, column.address(), row.text(column), why))));
        }
        if (figures().findAny().isEmpty()) {
            faults.add(new Flaw(table.file(), 0, "", "", Message.of("campaigns.import.no-figures")));
        } else if (table.units().isEmpty()) {
            faults.add(new Flaw(table.file(), 0, "", "", Message.of("campaigns.import.no-rows")));
        }
        return faults;
    }

    private static Optional<Message> fault(Row row, Column column) {
        return switch (Typed.of(row.text(column))) {
            case Typed.Wrong(var why) -> Optional.of(why);
            case Typed.Whole(var number) when number < 0 && !column.meaning().is(Kind.NET) -> Optional.of(Message.of("campaigns.import.negative"));
            default -> Optional.empty();
        };
    }

    /// Where the print differs from what its own figures give; kept as printed, computed by the product.
    public List<Flaw> differences() {
        var differences = new ArrayList<Flaw>();
        for (var row : table.rows()) {
            if (row.kind() == RowKind.UNIT) {
                table.columns().forEach(column -> own(row, column).ifPresent(differences::add));
            } else if (figures().anyMatch(column -> !row.text(column).isEmpty())) {
                table.columns().forEach(column -> added(row, column).ifPresent(differences::add));
            }
        }
        return differences;
    }

    private Optional<Flaw> own(Row row, Column column) {
        return switch (column.meaning().kind()) {
            case NET, SUM, QUOTA -> computed.reckons(column) ? compare(row, column, row.figure(column).print(), computed.of(row, column).print()) : Optional.empty();
            case PERCENT -> percent(row, column, List.of(row));
            default -> Optional.empty();
        };
    }

    private Optional<Flaw> added(Row row, Column column) {
        var parts = computed.under(row);
        if (column.meaning().is(Kind.PERCENT)) {
            return percent(row, column, parts);
        }
        Function<Row, Figure> figure = computed.reckons(column) && !column.meaning().is(Kind.QUOTA) ? part -> computed.of(part, column) : part -> part.figure(column);
        return column.meaning().figure() && (computed.reckons(column) || !column.meaning().is(Kind.NET))
                ? compare(row, column, row.figure(column).print(), Computed.sum(parts.stream().map(figure)).print()) : Optional.empty();
    }

    private Optional<Flaw> percent(Row row, Column column, List<Row> parts) {
        var quota = table.column(Meaning.measure("TERM_QUOTA_MEMBERS"));
        if (quota.isEmpty() || !computed.net()) {
            return Optional.empty();
        }
        var net = Computed.sum(parts.stream().map(computed::net));
        var whole = Computed.sum(parts.stream().map(part -> part.figure(quota.get())));
        return compare(row, column, row.text(column), net.known() ? percents.format(net.amount(), whole) : "");
    }

    private Optional<Flaw> compare(Row row, Column column, String printed, String computed) {
        return printed.replace(" ", "").equals(computed.replace(" ", "")) || printed.equals("-") && computed.isEmpty() ? Optional.empty()
                : Optional.of(flaw(row, column.address(), row.text(column), Message.of("campaigns.import.differs",
                        row.name().replaceFirst("\\s*:$", ""), shown(printed), shown(computed))));
    }

    private static Object shown(String text) {
        return text.isEmpty() ? Message.of("campaigns.import.blank") : text;
    }

    private Stream<Column> figures() {
        return table.columns().stream().filter(column -> column.meaning().figure());
    }

    private String name() {
        return table.column(Meaning.UNIT).map(Column::address).orElse("");
    }

    private Flaw flaw(Row row, String column, String value, Message what) {
        return new Flaw(table.file(), row.number(), column, value, what);
    }
}
