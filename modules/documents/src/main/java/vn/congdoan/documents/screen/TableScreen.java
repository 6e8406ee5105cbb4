package vn.congdoan.documents.screen;

import java.util.List;
import java.util.Locale;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Row;

/// Shows a ruled table. A browser bears spans that do not fill the columns; the printing engine refuses them.
final class TableScreen {

    private final Html html;
    private final Prose prose;

    TableScreen(Html html, Prose prose) {
        this.html = html;
        this.prose = prose;
    }

    void show(Table table) {
        html.tag("div", "class", "vb-table", "tabindex", "0").open("table", "").newline();
        widths(table.columns());
        if (!table.head().isEmpty()) {
            html.open("thead", "").newline();
            rows(table, table.head(), true);
            html.close("thead").newline();
        }
        html.open("tbody", "").newline();
        rows(table, table.rows(), false);
        html.close("tbody").close("table").close("div").newline();
    }

    /// Only where every column has one; a browser finds the others itself.
    private void widths(List<Column> columns) {
        double all = columns.stream().mapToDouble(Column::width).sum();
        if (columns.isEmpty() || columns.stream().anyMatch(column -> column.width() <= 0)) {
            return;
        }
        html.open("colgroup", "");
        columns.forEach(column -> html.tag("col", "width", String.format(Locale.ROOT, "%.1f%%", 100 * column.width() / all)));
        html.close("colgroup").newline();
    }

    private void rows(Table table, List<Row> rows, boolean head) {
        var covered = new int[table.columns().size()];
        for (var row : rows) {
            html.open("tr", switch (row.kind()) {
                case PLAIN -> "";
                case GROUP -> "vb-group";
                case TOTAL -> "vb-total";
            });
            int column = 0;
            for (var cell : row.cells()) {
                column = free(covered, column);
                cell(cell, align(cell, table, column, head), head);
                column = cover(covered, column, cell);
            }
            free(covered, column);
            html.close("tr").newline();
        }
    }

    /// Counts down the rows that cells from above still reach into.
    private static int free(int[] covered, int from) {
        int column = from;
        while (column < covered.length && covered[column] > 0) {
            covered[column++]--;
        }
        return column;
    }

    private static int cover(int[] covered, int from, Cell cell) {
        int end = Math.min(covered.length, from + cell.columnSpan());
        for (int c = from; c < end; c++) {
            covered[c] = cell.rowSpan() - 1;
        }
        return Math.max(from, end);
    }

    private static Align align(Cell cell, Table table, int column, boolean head) {
        if (cell.align() != null) {
            return cell.align();
        }
        return head || column >= table.columns().size() ? Align.CENTRE : table.columns().get(column).align();
    }

    private void cell(Cell cell, Align align, boolean head) {
        html.tag(head ? "th" : "td",
                "scope", !head ? "" : cell.columnSpan() > 1 ? "colgroup" : "col",
                "colspan", cell.columnSpan() > 1 ? Integer.toString(cell.columnSpan()) : "",
                "rowspan", cell.rowSpan() > 1 ? Integer.toString(cell.rowSpan()) : "",
                "class", "vb-" + align.name().toLowerCase(Locale.ROOT) + (cell.bold() ? " vb-bold" : ""));
        prose.lines(cell.spans());
        html.close(head ? "th" : "td");
    }
}
