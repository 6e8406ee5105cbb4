package vn.congdoan.documents.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Glyphs;

/// A document set on pages, not yet part of a file.
///
/// @param title of the document, as a reader's window shows it
/// @param room  for the signatures; null in the file of an annex that nobody signs by hand
record Leaves(String title, List<Leaf> leaves, Tag root, Glyphs glyphs,
        @Nullable SigningRoom room) {

    Leaves called(String name) {
        return new Leaves(name, leaves, root, glyphs, room);
    }

    /// One page.
    ///
    /// @param content deflated
    /// @param marked  the elements whose text it carries; a mark's number is its index
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Leaf(Sheet sheet, byte[] content, List<Tag> marked) {
    }
}
