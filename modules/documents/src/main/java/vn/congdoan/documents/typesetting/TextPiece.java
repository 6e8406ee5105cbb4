package vn.congdoan.documents.typesetting;

import java.util.List;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.fonts.Typeface;

/// One line of text.
///
/// @param x      of its first letter, from the left edge of the text
/// @param spread what every blank grows by, in thousandths of the size
record TextPiece(Line line, double size, double x, double spread, double height, double gap, boolean bound, Tag tag)
        implements Piece {

    @Override
    public void draw(Ink ink, double left, double top) {
        ink.mark(tag);
        ink.text(line, size, left + x, top + baseline(), spread);
    }

    @Override
    public List<Note> notes() {
        return line.notes();
    }

    double baseline() {
        return baseline(size, height);
    }

    double width() {
        return line.width() * size / 1000;
    }

    /// Of a line of this size in the middle of this height.
    static double baseline(double size, double height) {
        return (height + (Typeface.ASCENT - Typeface.DESCENT) * size) / 2;
    }

    TextPiece keeping() {
        return new TextPiece(line, size, x, spread, height, gap, true, tag);
    }

    /// Centred on an axis, set single.
    static TextPiece centred(Line line, double size, double axis, double gap, boolean bound, Tag tag) {
        double x = axis - line.width() * size / 2000;
        return new TextPiece(line, size, x, 0, size * Profile.SINGLE, gap, bound, tag);
    }

    /// Ranged left, set single.
    static TextPiece left(Line line, double size, double x, boolean bound, Tag tag) {
        return new TextPiece(line, size, x, 0, size * Profile.SINGLE, 0, bound, tag);
    }
}
