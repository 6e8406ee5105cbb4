package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// Sets a table: head on every page, group rows with the next row, totals with the row before.
final class TableSetter {

    private static final double GAP = 8;

    private final Setting setting;
    private final double width;
    private final Flow flow;
    private final Tag parent;

    TableSetter(Setting setting, Sheet sheet, Flow flow, Tag parent) {
        this.setting = setting;
        this.width = sheet.textWidth();
        this.flow = flow;
        this.parent = parent;
    }

    void set(Table table) {
        if (table.columns().isEmpty()) {
            throw Unprintable.noColumns(setting.whereabouts().place());
        }
        var grid = new Grid(setting, table, parent.add("Table"));
        var head = grid.entries(table.head(), true);
        var body = grid.entries(table.rows(), false);
        var all = new ArrayList<>(head);
        all.addAll(body);
        var columns = Columns.fit(table.columns(), all, width, setting.fit());
        Piece running = head.isEmpty() ? null : head(columns, head, table.head().size(), !body.isEmpty());
        if (running != null) {
            flow.add(running);
        }
        rows(columns, body, table.rows(), running);
    }

    private static Piece head(Columns columns, List<Entry> entries, int rows, boolean bound) {
        var boxes = entries.stream().map(entry -> Box.of(entry, 0, columns)).toList();
        return new Rows(columns, boxes, rows, new Rows.Bond(GAP, bound, null));
    }

    /// Gathers rows until no span reaches into the next.
    private void rows(Columns columns, List<Entry> entries, List<Row> rows, @Nullable Piece head) {
        var boxes = new ArrayList<Box>();
        int first = 0;
        int end = 1;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            end = Math.max(end, entry.row() + entry.rowSpan());
            boxes.add(Box.of(entry, first, columns));
            boolean closed = i + 1 == entries.size() || entries.get(i + 1).row() >= end;
            if (closed) {
                double gap = head == null && first == 0 ? GAP : 0;
                var bond = new Rows.Bond(gap, bound(rows, end), head);
                flow.add(new Rows(columns, List.copyOf(boxes), end - first, bond));
                boxes.clear();
                first = end;
                end = first + 1;
            }
        }
    }

    /// Whether the row before the end must stay with the row after it.
    private static boolean bound(List<Row> rows, int end) {
        return end < rows.size() && (rows.get(end - 1).kind() == Kind.GROUP || rows.get(end).kind() == Kind.TOTAL);
    }
}
