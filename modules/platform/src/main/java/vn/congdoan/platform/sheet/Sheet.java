package vn.congdoan.platform.sheet;

import java.util.List;
import java.util.Set;

/// The first visible table of a file, as cleaned text, without blank rows.
///
/// @param file its name as sent
/// @param rows in the file's order
public record Sheet(String file, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// @param number as a spreadsheet shows it: the first is 1, blank ones count
    /// @param cells    composed (NFC) and trimmed; numbers of a workbook with a decimal comma, its dates as 2024-07-31
    /// @param formulas columns whose cells are computed by the file itself
    public record Row(int number, List<String> cells, Set<Integer> formulas) {

        public Row {
            cells = List.copyOf(cells);
            formulas = Set.copyOf(formulas);
        }

        public Row(int number, List<String> cells) {
            this(number, cells, Set.of());
        }

        /// The text of a cell; empty when the row is shorter.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
