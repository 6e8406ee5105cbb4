package vn.congdoan.campaigns;

import java.util.List;
import java.util.UUID;
import vn.congdoan.platform.sheet.Flaw;

/// What came of reading a printed table.
public sealed interface Reading {

    /// Waits to be confirmed; nothing of it counts yet.
    ///
    /// @param differences where print and arithmetic differ: kept as printed, computed by the product
    record Preview(UUID id, PrintedTable table, List<Flaw> differences) implements Reading {

        /// Whether the reckoning gives something else than this cell says.
        public boolean differs(PrintedTable.Row row, PrintedColumn column) {
            return differences.stream().anyMatch(d -> d.row() == row.number() && d.column().equals(table.headers().get(column)));
        }
    }

    record Unusable(List<Flaw> flaws) implements Reading {
    }
}
