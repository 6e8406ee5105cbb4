package vn.congdoan.documents.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that stands on one page as a whole: a line, the row of a table, a block of signatures.
interface Piece {

    double height();

    /// Space above, dropped at the top of a page.
    double gap();

    /// Whether it must stand on the same page as the next piece.
    boolean bound();

    void draw(Ink ink, double x, double y);

    /// Footnotes whose marks stand in it.
    default List<Note> notes() {
        return List.of();
    }

    /// What is repeated above it when it opens a page.
    default @Nullable Piece head() {
        return null;
    }

    /// Two pieces of which the first is no higher than the room; empty when it cannot be parted.
    default List<Piece> part(double room) {
        return List.of();
    }
}
