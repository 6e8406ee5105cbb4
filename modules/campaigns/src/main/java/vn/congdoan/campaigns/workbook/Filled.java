package vn.congdoan.campaigns.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The workbook as it came back.
///
/// @param page    name of the sheet of numbers
/// @param columns where the indicators' columns stand
/// @param gone    units that were downloaded and have no row any more
/// @param marks   what cannot be used as it stands
record Filled(Stamp stamp, String page, Map<String, Integer> columns, List<Line> lines, Set<UUID> gone, List<Mark> marks) {

    /// @param reason and note are null where the file has no such column any more
    /// @param typed  by indicator; a blank cell is present without a number
    record Line(int row, UUID unit, Map<String, Entry> typed, @Nullable String reason, @Nullable String note) {
    }

    record Entry(@Nullable Long number) {
    }
}
