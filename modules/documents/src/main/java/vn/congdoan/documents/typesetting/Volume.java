package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Glyphs;
import vn.congdoan.documents.pdf.Bookmarks;
import vn.congdoan.documents.pdf.Bytes;
import vn.congdoan.documents.pdf.Particulars;
import vn.congdoan.documents.pdf.PdfFile;
import vn.congdoan.documents.typesetting.Leaves.Leaf;

/// A file of one document or of several one after the other. Keeps little of what has been added.
final class Volume implements AutoCloseable {

    private final PdfFile file;
    private final int pageTree;
    private final int resources;
    private final Structure structure;
    private final @Nullable Bookmarks bookmarks;
    private final Glyphs glyphs = new Glyphs();
    private final Bytes kids = new Bytes(256);
    private int pages;

    /// @param joining several documents, each with a bookmark and page labels of its own; else exactly one is added
    Volume(OutputStream out, boolean joining) throws IOException {
        file = new PdfFile(out);
        pageTree = file.number();
        resources = file.number();
        structure = new Structure(file, joining);
        bookmarks = joining ? new Bookmarks(file) : null;
    }

    void add(Leaves document) throws IOException {
        glyphs.use(document.glyphs());
        int first = pages;
        var numbers = new int[document.leaves().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = file.number();
            page(numbers[i], document.leaves().get(i));
        }
        structure.add(document, numbers, first);
        if (bookmarks != null) {
            bookmarks.add(document.title(), first, numbers[0]);
        }
    }

    private void page(int number, Leaf leaf) throws IOException {
        int content = file.number();
        file.deflated(content, "", leaf.content());
        kids.reference(number);
        rectangle(leaf.sheet(), file.object(number).put("<</Type/Page/Parent ").reference(pageTree)
                .put("/Resources ").reference(resources).put("/Contents ").reference(content))
                .put("/StructParents ").whole(pages++).put("/Tabs/S>>");
    }

    private static Bytes rectangle(Sheet sheet, Bytes out) {
        return out.put("/MediaBox[0 0 ").number(sheet.width()).number(sheet.height()).put(']');
    }

    /// Ends the file.
    ///
    /// @param title of the whole
    void end(String title) throws IOException {
        file.object(pageTree).put("<</Type/Pages/Count ").whole(pages).put("/Kids[")
                .put(kids.buffer(), kids.length()).put("]>>");
        glyphs.write(file, resources);
        int catalog = file.number();
        var particulars = new Particulars(file, title);
        particulars.write();
        int tree = structure.end(pages);
        int outline = bookmarks == null ? 0 : bookmarks.write();
        var out = file.object(catalog).put("<</Type/Catalog/Pages ").reference(pageTree)
                .put("/StructTreeRoot ").reference(tree);
        particulars.entries(out);
        if (bookmarks != null) {
            bookmarks.entries(out, outline);
        }
        out.put(">>");
        file.end(catalog, particulars.information());
    }

    int pages() {
        return pages;
    }

    @Override
    public void close() {
        file.close();
    }
}
