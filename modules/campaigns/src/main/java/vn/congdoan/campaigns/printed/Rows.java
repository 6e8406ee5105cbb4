package vn.congdoan.campaigns.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congdoan.campaigns.printed.PrintedTable.Column;
import vn.congdoan.campaigns.printed.PrintedTable.Row;
import vn.congdoan.campaigns.printed.PrintedTable.RowKind;
import vn.congdoan.platform.sheet.Sheet;
import vn.congdoan.platform.sheet.VietnameseNumbers;

/// Tells the rows of a printed table apart: units, groups whose numbering begins again, subtotals, the total, and all that
/// is no row at all: numbers under the head, heads repeated on the next page, signatures and notes below.
final class Rows {

    private static final Pattern TOTAL = Pattern.compile("(tổng |toàn )?cộng( .*)?:?|tổng( số)?:?|(tong )?cong:?|total:?");
    private static final Pattern GROUP = Pattern.compile("[IVXLC]+\\.?|[A-Z]\\.?|");
    private static final Pattern NUMBERING = Pattern.compile("\\(?\\d{1,2}\\)?([=+\\-:].*)?|\\(?[A-Za-z]\\)?|");

    private final Head head;
    private final List<Column> columns;
    private final UnitNames names;

    Rows(Head head, List<Column> columns, UnitNames names) {
        this.head = head;
        this.columns = columns;
        this.names = names;
    }

    List<Row> read(Sheet sheet) {
        var rows = new ArrayList<Row>();
        sheet.rows().stream().skip(head.last() + 1L).forEach(row -> row(row).ifPresent(rows::add));
        while (!rows.isEmpty() && rows.getLast().kind() == RowKind.GROUP && !figures(rows.getLast().cells())) {
            rows.removeLast();
        }
        long totals = rows.stream().filter(row -> row.kind() == RowKind.TOTAL).count();
        var kept = new ArrayList<Row>();
        for (var row : rows) {
            boolean sub = row.kind() == RowKind.TOTAL && totals-- > 1;
            kept.add(sub ? new Row(row.number(), RowKind.SUBTOTAL, null, row.name(), row.cells()) : row);
        }
        return kept;
    }

    private Optional<Row> row(Sheet.Row row) {
        var name = name(row);
        if (head.repeats(row) || row.cells().stream().allMatch(cell -> NUMBERING.matcher(cell).matches()) && !figuresOfUnit(name)
                || name.isEmpty() && row.cells().stream().noneMatch(cell -> VietnameseNumbers.number(cell).isPresent())) {
            return Optional.empty();
        }
        if (total(name)) {
            return figures(row.cells()) ? Optional.of(new Row(row.number(), RowKind.TOTAL, null, name, row.cells())) : Optional.empty();
        }
        var unit = names.find(name);
        if (unit.isPresent() && figures(row.cells())) {
            return Optional.of(new Row(row.number(), RowKind.UNIT, unit.get(), name, row.cells()));
        }
        return Optional.of(new Row(row.number(), group(row) ? RowKind.GROUP : RowKind.UNIT, null, name, row.cells()));
    }

    /// A row that holds nothing but numbers and letters is the numbering under the head unless it names a unit.
    private boolean figuresOfUnit(String name) {
        return names.find(name).isPresent();
    }

    private String name(Sheet.Row row) {
        var unit = at(row, Meaning.Kind.UNIT);
        return unit.isEmpty() ? at(row, Meaning.Kind.NUMBER).replaceFirst("^[0-9]+$", "") : unit;
    }

    private String at(Sheet.Row row, Meaning.Kind kind) {
        return columns.stream().filter(column -> column.meaning().is(kind)).findFirst().map(column -> row.cell(column.place())).orElse("");
    }

    /// Without figures, or numbered otherwise than units are.
    private boolean group(Sheet.Row row) {
        boolean numbered = columns.stream().anyMatch(column -> column.meaning().is(Meaning.Kind.NUMBER));
        return !figures(row.cells()) || numbered && GROUP.matcher(at(row, Meaning.Kind.NUMBER)).matches();
    }

    private boolean figures(List<String> cells) {
        return columns.stream().filter(column -> column.meaning().figure() || column.meaning().is(Meaning.Kind.PERCENT))
                .anyMatch(column -> column.place() < cells.size() && !cells.get(column.place()).isEmpty());
    }

    private static boolean total(String name) {
        return TOTAL.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
