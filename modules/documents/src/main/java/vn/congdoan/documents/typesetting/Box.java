package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.spi.document.Table.Align;

/// A cell broken into lines.
///
/// @param top whether its text begins at the top, as after a cut, and not in the middle
record Box(int row, int column, int rowSpan, int columnSpan, List<Line> lines, Align align, boolean top, Tag tag) {

    static Box of(Entry entry, int firstRow, Columns columns) {
        var lines = LineBreaker.ragged(entry.passage(), columns.measure(entry.column(), entry.columnSpan()));
        return new Box(entry.row() - firstRow, entry.column(), entry.rowSpan(), entry.columnSpan(), lines,
                entry.align(), false, entry.tag());
    }

    /// These footnotes and those of its lines.
    List<Note> notes(List<Note> before) {
        var all = before;
        for (var line : lines) {
            var notes = line.notes();
            if (!notes.isEmpty()) {
                all = new ArrayList<>(all);
                all.addAll(notes);
            }
        }
        return all;
    }

    Box up(int rows) {
        return new Box(row - rows, column, rowSpan, columnSpan, lines, align, top, tag);
    }

    /// Its first lines in that many rows.
    Box first(int count, int rows) {
        return new Box(row, column, rows, columnSpan, lines.subList(0, Math.min(count, lines.size())), align, true, tag);
    }

    /// Its lines from there on, in that many rows from the first on.
    Box rest(int from, int rows) {
        return new Box(0, column, rows, columnSpan, lines.subList(Math.min(from, lines.size()), lines.size()), align,
                true, tag);
    }
}
