package vn.congdoan.documents.typesetting;

/// A line in a single frame: the stamp of urgency, the note on circulation.
///
/// @param axis in the middle of the frame, from the left edge of the text
record Framed(Line line, double size, double axis, double width, double height, boolean red, Tag tag) implements Piece {

    private static final double THICKNESS = 1;
    /// Height of capital letters, as a share of the size.
    private static final double CAPITALS = 0.662;

    @Override
    public void draw(Ink ink, double left, double top) {
        ink.red(red);
        ink.frame(left + axis - width / 2, top, width, height, THICKNESS);
        ink.mark(tag);
        double x = left + axis - line.width() * size / 2000;
        ink.text(line, size, x, top + (height + CAPITALS * size) / 2, 0);
        ink.red(false);
    }

    @Override
    public double gap() {
        return 0;
    }

    @Override
    public boolean bound() {
        return false;
    }
}
