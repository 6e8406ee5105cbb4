package vn.congdoan.documents.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.document.Table.Cell;

/// Which places of a table's next row cells from above reach into. Word wants a cell of its own for each of them.
final class Covered {

    private final int[] rowsLeft;
    private final int[] columns;

    Covered(int count) {
        rowsLeft = new int[count];
        columns = new int[count];
    }

    /// @param cell null where a cell from above goes on
    record Placed(@Nullable Cell cell, int column, int columns) {
    }

    /// The cells of the next row, those included that only go on.
    List<Placed> row(List<Cell> cells) {
        var row = new ArrayList<Placed>();
        int column = goneOn(0, row);
        for (var cell : cells) {
            row.add(new Placed(cell, column, cell.columnSpan()));
            rowsLeft[column] = cell.rowSpan() - 1;
            columns[column] = cell.columnSpan();
            column = goneOn(column + cell.columnSpan(), row);
        }
        return row;
    }

    private int goneOn(int from, List<Placed> row) {
        int column = from;
        while (column < rowsLeft.length && rowsLeft[column] > 0) {
            row.add(new Placed(null, column, columns[column]));
            rowsLeft[column]--;
            column += columns[column];
        }
        return column;
    }
}
