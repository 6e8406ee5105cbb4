package vn.congdoan.documents.profiles;

/// How outgoing numbers run within a year (NĐ 30/2020, Đ.15: each body decides).
///
/// @param first number of a year, usually 1
public record NumberSeries(Kind kind, int first) {

    public enum Kind {
        /// `01/KH-LĐLĐ` and `01/QĐ-LĐLĐ` stand beside each other.
        PER_TYPE,
        /// Each number occurs once a year, whatever the type.
        COMMON
    }
}
