package vn.congdoan.documents.web;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.documents.drafting.Part;
import vn.congdoan.documents.drafting.Wording;

/// What is different in one part of two wordings, line beside line.
///
/// @param part as part of message keys
/// @param rows all lines of a part that differs; long stretches of equal lines are left out
record Difference(String part, List<Row> rows) {

    /// @param before words of the older line; none where a line was added
    /// @param after  words of the newer line; none where a line was taken out
    /// @param kind   `same`, `changed`, `added`, `removed` or `gap`
    record Row(String kind, List<Piece> before, List<Piece> after) {
    }

    /// @param other whether the other side has not got it
    record Piece(String text, boolean other) {
    }

    /// Only parts that differ.
    static List<Difference> between(Wording before, Wording after) {
        var differences = new ArrayList<Difference>();
        for (var part : Part.values()) {
            var older = part.lines(before);
            var newer = part.lines(after);
            if (!older.equals(newer)) {
                differences.add(new Difference(part.code(), Lines.compare(older, newer)));
            }
        }
        return differences;
    }
}
