package vn.congdoan.organisation.imports;

/// What one row of a file would do to the registry.
///
/// @param row     in the file
/// @param place   the unit that the row belongs to, as the registry calls it, or the parent of a unit; may be empty
/// @param figures what else the row tells, as to be shown
/// @param before  what of this stands in the registry now, empty when new or the same
public record Line(int row, Action action, String place, String name, String figures, String before) {

    public enum Action { NEW, CHANGED, SAME }
}
