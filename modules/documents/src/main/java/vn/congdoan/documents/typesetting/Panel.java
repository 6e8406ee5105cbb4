package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;

/// Pieces side by side that stay together.
final class Panel implements Piece {

    private record Placed(Piece piece, double y) {
    }

    private final double gap;
    private final List<Placed> placed = new ArrayList<>();
    private double height;

    Panel(double gap) {
        this.gap = gap;
    }

    /// Puts a piece at a height of its own and says where it ends.
    double put(Piece piece, double y) {
        placed.add(new Placed(piece, y));
        height = Math.max(height, y + piece.height());
        return y + piece.height();
    }

    /// Keeps the room free down to there.
    void reserve(double y) {
        height = Math.max(height, y);
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double gap() {
        return gap;
    }

    @Override
    public boolean bound() {
        return false;
    }

    @Override
    public void draw(Ink ink, double x, double y) {
        for (var each : placed) {
            each.piece().draw(ink, x, y + each.y());
        }
    }
}
