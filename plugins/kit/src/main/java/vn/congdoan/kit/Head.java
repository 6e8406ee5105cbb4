package vn.congdoan.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// The head of a table out of the titles of its columns, the highest first. Neighbours share the titles with which they
/// begin alike; the lowest title of a column reaches down to the rows.
final class Head {

    private Head() {
    }

    static List<Row> of(List<List<String>> columns) {
        int depth = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, depth).mapToObj(level -> row(columns, level, depth)).toList();
    }

    private static Row row(List<List<String>> columns, int level, int depth) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.size(); i++) {
            var titles = columns.get(i);
            if (titles.size() > level + 1) {
                int shared = shared(columns, i, level);
                cells.add(Cell.of(titles.get(level)).across(shared));
                i += shared - 1;
            } else if (titles.size() == level + 1) {
                cells.add(Cell.of(titles.get(level)).down(depth - level));
            }
        }
        return new Row(Kind.PLAIN, cells);
    }

    /// How many columns from this one on have the same titles down to the level, and others below.
    private static int shared(List<List<String>> columns, int from, int level) {
        var common = columns.get(from).subList(0, level + 1);
        int next = from + 1;
        while (next < columns.size() && columns.get(next).size() > level + 1
                && columns.get(next).subList(0, level + 1).equals(common)) {
            next++;
        }
        return next - from;
    }
}
