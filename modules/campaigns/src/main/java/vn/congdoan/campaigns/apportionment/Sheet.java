package vn.congdoan.campaigns.apportionment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A whole schedule to be shared out: units in a tree, indicators in a tree with divisions, what is aimed at, and
/// between which bounds each number may lie.
///
/// @param units   in any order
/// @param groups  of units, in any order; empty where units stand side by side
/// @param columns each total before its parts
/// @param bounds  one a place at most
public record Sheet(List<Unit> units, List<Group> groups, List<Column> columns, List<Bound> bounds) {

    public Sheet {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        bounds = List.copyOf(bounds);
    }

    /// @param order official order, which settles ties; the id settles them among equals
    /// @param group it belongs to, or null
    public record Unit(String id, int order, @Nullable String group) {
    }

    /// @param parent the group it belongs to, or null
    public record Group(String id, @Nullable String parent) {
    }

    /// An indicator. A total equals the sum of its parts in each of its divisions.
    ///
    /// @param parent   the total it is a part of, or null
    /// @param division of the total that it belongs to
    /// @param target   of all units together. A total needs one; of the parts of a division one may go without
    /// @param step     numbers are multiples of it as far as targets and bounds allow
    /// @param weights  by unit; who has none gets nothing beyond the floor. A part without any weights is shared as its total is
    public record Column(String code, @Nullable String parent, String division, @Nullable Long target, long step,
            Method method, Map<String, Long> weights) {

        public Column {
            weights = Map.copyOf(weights);
        }
    }

    /// What a unit or a group may get of a column.
    ///
    /// @param where id of a unit or of a group
    /// @param cap   [Long#MAX_VALUE] for none; equal to the floor it pins the number
    public record Bound(String where, String column, long floor, long cap) {

        public Bound {
            if (floor < 0 || cap < floor) {
                throw new IllegalArgumentException("%s, %s: floor %d, cap %d".formatted(where, column, floor, cap));
            }
        }

        public boolean pinned() {
            return floor == cap;
        }
    }
}
