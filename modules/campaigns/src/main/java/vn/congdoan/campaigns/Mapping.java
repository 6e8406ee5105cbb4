package vn.congdoan.campaigns;

import java.util.List;
import java.util.UUID;
import vn.congdoan.campaigns.printed.Meaning;

/// What a file's columns and names of units may mean, for a person to say.
///
/// @param pages      names of the sheets that hold a table
/// @param page       the one that is read
/// @param unknown    names that no unit is known under
/// @param remembered whether the federation said before what such columns mean
public record Mapping(UUID id, String file, List<String> pages, String page, List<Column> columns, List<String> unknown,
        boolean remembered) {

    /// @param letters as a spreadsheet calls it
    /// @param samples what stands in its first rows
    /// @param sure    whether the product knows the header
    public record Column(int place, String letters, String group, String title, List<String> samples, Meaning meaning, boolean sure) {
    }
}
