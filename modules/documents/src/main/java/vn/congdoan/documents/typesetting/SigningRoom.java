package vn.congdoan.documents.typesetting;

/// The free place between a signer's office and name. Knows after drawing where it came to lie.
final class SigningRoom implements Piece {

    private final double axis;
    private final double height;
    private final Tag name;
    private double x;
    private double y;

    /// @param axis on which the signer's lines are centred, from the left edge of the text
    /// @param name of the signer, below the room
    SigningRoom(double axis, double height, Tag name) {
        this.axis = axis;
        this.height = height;
        this.name = name;
    }

    @Override
    public void draw(Ink ink, double left, double top) {
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

    /// Where the signer's name is drawn, on the same page.
    Tag.Mark nameMark() {
        return name.kids.stream().filter(Tag.Mark.class::isInstance).map(Tag.Mark.class::cast).findFirst()
                .orElseThrow(() -> new IllegalStateException("the signer's name is not drawn"));
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
