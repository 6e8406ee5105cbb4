package vn.congdoan.documents.markup;

import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// Rows whose words are all bold name the rows below them or sum the rows above.
final class Emphasised {

    private Emphasised() {
    }

    static Row kind(Row row, boolean last) {
        var filled = row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
        if (filled.isEmpty() || !filled.stream().allMatch(Emphasised::bold)) {
            return row;
        }
        return new Row(filled.size() == 1 && !last ? Kind.GROUP : Kind.TOTAL, row.cells());
    }

    private static boolean bold(Cell cell) {
        return cell.spans().stream().allMatch(span -> span.bold() || span.text().isBlank());
    }
}
