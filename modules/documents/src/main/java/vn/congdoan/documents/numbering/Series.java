package vn.congdoan.documents.numbering;

/// A row of numbers from 01 on.
///
/// @param next  that the automaton looks at first; reserved ones are passed over
/// @param given how many documents have a number of it
public record Series(Key key, int next, int given) {

    /// Stands in [Key#code()] where all types share one series.
    public static final String COMMON = "*";

    /// @param epoch 1, and one more each time the numbering was begun anew by hand
    /// @param code  abbreviation of the type, empty for a công văn, or [#COMMON]
    public record Key(int epoch, int year, String code) {
    }
}
