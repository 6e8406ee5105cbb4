package vn.congdoan.platform.sheet;

import java.util.List;
import java.util.Map;
import vn.congdoan.kernel.Message;

/// The rows of a sheet below its header, whose cells are called by what they mean.
///
/// @param header the row of the header
/// @param places where the columns stand; those that the file does not have are absent
/// @param rows   below the header
public record Table<K extends Enum<K>>(Sheet sheet, Sheet.Row header, Map<K, Integer> places, List<Sheet.Row> rows) {

    public Table {
        places = Map.copyOf(places);
        rows = List.copyOf(rows);
    }

    public List<Entry<K>> entries() {
        return rows.stream().map(row -> new Entry<>(this, row)).toList();
    }

    public boolean has(K column) {
        return places.containsKey(column);
    }

    /// A flaw that concerns a column of a row.
    public Flaw flaw(Sheet.Row row, K column, Message what) {
        var place = places.get(column);
        return place == null ? new Flaw(sheet.file(), row.number(), "", "", what)
                : new Flaw(sheet.file(), row.number(), header.cell(place), row.cell(place), what);
    }
}
