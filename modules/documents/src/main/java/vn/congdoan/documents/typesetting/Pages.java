package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Glyphs;
import vn.congdoan.documents.pdf.Bytes;
import vn.congdoan.documents.pdf.Deflated;
import vn.congdoan.documents.typesetting.Leaves.Leaf;

/// The pages of one document, drawn one after the other.
final class Pages implements Paper {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Bytes content = new Bytes(32_768);
    private final Glyphs glyphs = new Glyphs();
    private final List<Leaf> leaves = new ArrayList<>();
    private @Nullable Ink ink;
    private @Nullable Sheet sheet;

    /// Ends the last page and begins one.
    @Override
    public Ink open(Sheet next) {
        close();
        content.clear();
        sheet = next;
        ink = new Ink(next, leaves.size(), glyphs, content);
        return ink;
    }

    private void close() {
        if (ink != null && sheet != null) {
            ink.finish();
            leaves.add(new Leaf(sheet, Deflated.with(deflater, content.buffer(), content.length()), ink.marked()));
            ink = null;
        }
    }

    /// Ends the document.
    Leaves end(String title, Tag root, @Nullable SigningRoom room) {
        close();
        return new Leaves(title, leaves, root, glyphs, room);
    }

    /// Gives back what is held outside the heap.
    void release() {
        deflater.end();
    }
}
