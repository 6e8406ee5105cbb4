package vn.congdoan.documents.typesetting;

/// A horizontal rule in the middle of its height.
record Rule(double x, double length, double height, double gap, boolean bound) implements Piece {

    private static final double THICKNESS = 0.75;
    /// NĐ 30/2020: a third to a half of the text above.
    private static final double SHARE = 0.42;

    /// The short rule under a centred line.
    static Rule under(TextPiece line, double height, boolean bound) {
        double length = line.width() * SHARE;
        return new Rule(line.x() + (line.width() - length) / 2, length, height, 0, bound);
    }

    /// A rule as long as the line above.
    static Rule along(TextPiece line, double height) {
        return new Rule(line.x(), line.width(), height, 0, false);
    }

    @Override
    public void draw(Ink ink, double left, double top) {
        ink.rule(left + x, top + height / 2, length, THICKNESS);
    }
}
