package vn.congdoan.campaigns;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.printed.PrintedTable;
import vn.congdoan.platform.sheet.Flaw;

/// What came of reading a printed table.
public sealed interface Reading {

    /// Waits to be confirmed; nothing of it counts yet.
    ///
    /// @param differences where print and arithmetic differ: kept as printed, computed by the product
    record Preview(UUID id, PrintedTable table, List<Flaw> differences) implements Reading {

        /// Whether the reckoning gives something else than this cell says.
        public boolean differs(PrintedTable.Row row, PrintedTable.Column column) {
            return differences.stream().anyMatch(d -> d.row() == row.number() && d.column().equals(column.address()));
        }
    }

    /// @param id of the file, where saying what its columns and names mean may help; null where it is no table
    record Unusable(List<Flaw> flaws, @Nullable UUID id) implements Reading {

        /// Columns or names of units that somebody must explain first.
        public boolean unclear() {
            return id != null && flaws.stream().allMatch(flaw -> flaw.what().key().equals("campaigns.import.unit-unknown")
                    || flaw.what().key().equals("campaigns.import.columns-unknown"));
        }
    }
}
