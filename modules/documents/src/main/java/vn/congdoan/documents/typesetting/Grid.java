package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// Finds each cell's place among the spans of the others and refuses rows that do not fill their columns.
final class Grid {

    private final Setting setting;
    private final List<Column> columns;
    private final Tag table;

    Grid(Setting setting, Table table, Tag tag) {
        this.setting = setting;
        this.columns = table.columns();
        this.table = tag;
    }

    List<Entry> entries(List<Row> rows, boolean head) {
        var entries = new ArrayList<Entry>(rows.size() * columns.size());
        int[] coveredUntil = new int[columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            setting.whereabouts().row(head, r + 1);
            var tag = table.add("TR");
            int column = 0;
            for (var cell : rows.get(r).cells()) {
                column = free(coveredUntil, column, r);
                cover(cell, r, column, rows.size(), coveredUntil);
                entries.add(entry(cell, r, column, rows.get(r).kind(), head, tag));
                column += cell.columnSpan();
            }
            column = free(coveredUntil, column, r);
            if (column != columns.size()) {
                throw Unprintable.rowDoesNotFill(column, columns.size(), setting.whereabouts().place());
            }
        }
        return entries;
    }

    private static int free(int[] coveredUntil, int from, int row) {
        int column = from;
        while (column < coveredUntil.length && coveredUntil[column] > row) {
            column++;
        }
        return column;
    }

    private void cover(Cell cell, int row, int column, int rows, int[] coveredUntil) {
        if (cell.columnSpan() < 1 || cell.rowSpan() < 1 || row + cell.rowSpan() > rows) {
            throw Unprintable.spanLeavesTable(setting.whereabouts().place());
        }
        int end = column + cell.columnSpan();
        for (int c = column; c < end; c++) {
            if (c >= coveredUntil.length || coveredUntil[c] > row) {
                throw Unprintable.rowDoesNotFill(end, columns.size(), setting.whereabouts().place());
            }
            coveredUntil[c] = row + cell.rowSpan();
        }
    }

    private Entry entry(Cell cell, int row, int column, Kind kind, boolean head, Tag tag) {
        boolean bold = head || kind != Kind.PLAIN || cell.bold();
        var passage = setting.typist().lines(cell.spans(), bold ? Face.BOLD : Face.REGULAR);
        var align = cell.align() != null ? cell.align() : head ? Align.CENTRE : columns.get(column).align();
        return new Entry(row, column, cell.rowSpan(), cell.columnSpan(), passage, align,
                tag.addCell(new Tag.Cell(head, cell.rowSpan(), cell.columnSpan())));
    }
}
