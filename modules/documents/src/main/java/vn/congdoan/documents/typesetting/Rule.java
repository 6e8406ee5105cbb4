package vn.congdoan.documents.typesetting;

/// A horizontal rule in the middle of its height.
record Rule(double x, double length, double thickness, double height, double gap, boolean bound) implements Piece {

    /// The short rule under a centred line.
    ///
    /// @param share of the line's length
    static Rule under(TextPiece line, double share, double height, Setting setting) {
        double length = line.width() * share;
        return new Rule(line.x() + (line.width() - length) / 2, length, setting.profile().rules().thickness(), height,
                0, false);
    }

    /// A rule as long as the line above.
    static Rule along(TextPiece line, double height, Setting setting) {
        return new Rule(line.x(), line.width(), setting.profile().rules().thickness(), height, 0, false);
    }

    Rule keeping() {
        return new Rule(x, length, thickness, height, gap, true);
    }

    @Override
    public void draw(Ink ink, double left, double top) {
        ink.rule(left + x, top + height / 2, length, thickness);
    }
}
