package vn.congdoan.documents.typesetting;

import java.util.Optional;

/// The free place between a signer's office and name. Knows after drawing where it came to lie.
final class SigningRoom implements Piece {

    private final double axis;
    private final double height;
    private final Tag above;
    private int page;
    private double x;
    private double y;

    /// @param axis on which the signer's lines are centred, from the left edge of the text
    /// @param above the last of the signer's lines that stand above the room
    SigningRoom(double axis, double height, Tag above) {
        this.axis = axis;
        this.height = height;
        this.above = above;
    }

    @Override
    public void draw(Ink ink, double left, double top) {
        page = ink.page();
        x = left + axis;
        y = top + height / 2;
    }

    /// Of its middle, in points from the left edge of the paper.
    double x() {
        return x;
    }

    /// Of its middle, in points from the upper edge of the paper.
    double y() {
        return y;
    }

    /// From 0.
    int page() {
        return page;
    }

    /// Where the text above it ends, unless there is none.
    Optional<Tag.Mark> above() {
        return above.kids.stream().filter(Tag.Mark.class::isInstance).map(Tag.Mark.class::cast)
                .reduce((one, next) -> next);
    }

    @Override
    public double height() {
        return height;
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
