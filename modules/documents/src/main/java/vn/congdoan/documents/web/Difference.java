package vn.congdoan.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congdoan.documents.drafting.Part;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.documents.markup.Comparison;
import vn.congdoan.documents.markup.Comparison.Change;

/// What is different in one part of two wordings, line beside line.
///
/// @param part as part of message keys
/// @param rows lines that differ and a few around them
record Difference(String part, List<Row> rows) {

    private static final int AROUND = 2;

    /// @param kind   `same`, `changed`, `added`, `removed` or `gap`, where equal lines are left out
    /// @param before words of the older line; none where a line was added
    /// @param after  words of the newer line; none where a line was taken out
    record Row(String kind, List<Piece> before, List<Piece> after) {
    }

    /// @param other whether the other side has not got it
    record Piece(String text, boolean other) {
    }

    /// Only parts that differ.
    static List<Difference> between(Wording before, Wording after) {
        var differences = new ArrayList<Difference>();
        for (var part : Part.values()) {
            var comparison = Comparison.of(String.join("\n", part.lines(before)), String.join("\n", part.lines(after)));
            if (!comparison.same()) {
                differences.add(new Difference(part.code(), rows(comparison.shortened(AROUND))));
            }
        }
        return differences;
    }

    private static List<Row> rows(Comparison comparison) {
        var rows = new ArrayList<Row>();
        int older = 0;
        int newer = 0;
        for (var line : comparison.lines()) {
            var left = line.older();
            var right = line.newer();
            if (left != null && left > older + 1 || right != null && right > newer + 1) {
                rows.add(new Row("gap", List.of(), List.of()));
            }
            older = left == null ? older : left;
            newer = right == null ? newer : right;
            rows.add(new Row(line.change().name().toLowerCase(Locale.ROOT), side(line, Change.REMOVED), side(line, Change.ADDED)));
        }
        return rows;
    }

    private static List<Piece> side(Comparison.Line line, Change own) {
        return line.pieces().stream().filter(piece -> piece.change() == Change.SAME || piece.change() == own)
                .map(piece -> new Piece(piece.text(), piece.change() == own)).toList();
    }
}
