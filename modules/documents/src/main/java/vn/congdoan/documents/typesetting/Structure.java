package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congdoan.documents.pdf.Bytes;
import vn.congdoan.documents.pdf.PdfFile;

/// Writes the tags as the logical structure that screen readers follow.
final class Structure {

    private final PdfFile file;
    private final int tree;
    private final int joint;
    private final Bytes documents = new Bytes(64);
    private final Bytes parents = new Bytes(256);
    private final SortedMap<String, Integer> names = new TreeMap<>();

    /// @param joining several documents as the parts of one
    Structure(PdfFile file, boolean joining) {
        this.file = file;
        this.tree = file.number();
        this.joint = joining ? file.number() : 0;
    }

    /// @param pages     objects of its pages
    /// @param firstPage counted from 0 through the file
    void add(Leaves document, int[] pages, int firstPage) throws IOException {
        var root = document.root();
        root.number = file.number();
        documents.reference(root.number);
        element(root, joint > 0 ? joint : tree, pages);
        for (int i = 0; i < pages.length; i++) {
            parents(document.leaves().get(i), firstPage + i);
        }
    }

    private void element(Tag tag, int parent, int[] pages) throws IOException {
        var out = file.object(tag.number).put("<</S/").put(tag.type).put("/P ").reference(parent);
        if (tag.cell != null) {
            attributes(tag.cell, out);
        }
        if (tag.alternative != null) {
            out.put("/Alt").words(tag.alternative);
        }
        if (tag.box != null) {
            box(tag.box, out);
        }
        if (tag.type.equals(Tag.NOTE)) {
            name(tag.number, out);
        }
        int page = tag.firstPage();
        if (page >= 0) {
            out.put("/Pg ").reference(pages[page]);
        }
        boolean one = tag.kids.size() == 1 && tag.holdsWords();
        out.put(one ? "/K " : "/K[");
        for (var kid : tag.kids) {
            if (kid instanceof Tag.Mark mark) {
                mark(mark, page, pages, out);
            } else if (kid instanceof Tag child && child.speaks()) {
                child.number = file.number();
                out.reference(child.number);
            }
        }
        out.put(one ? ">>" : "]>>");
        for (var kid : tag.kids) {
            if (kid instanceof Tag child && child.number > 0) {
                element(child, tag.number, pages);
            }
        }
    }

    private static void box(double[] box, Bytes out) {
        out.put("/A<</O/Layout/BBox[");
        for (double edge : box) {
            out.number(edge);
        }
        out.put("]>>");
    }

    /// A name that is unique in the file.
    private void name(int number, Bytes out) {
        var id = String.format(Locale.ROOT, "(n%07d)", number);
        names.put(id, number);
        out.put("/ID").put(id);
    }

    private static void mark(Tag.Mark mark, int elementsPage, int[] pages, Bytes out) {
        if (mark.page() == elementsPage) {
            out.whole(mark.number()).put(' ');
        } else {
            out.put("<</Type/MCR/Pg ").reference(pages[mark.page()]).put("/MCID ").whole(mark.number()).put(">>");
        }
    }

    private static void attributes(Tag.Cell cell, Bytes out) {
        if (!cell.head() && cell.rowSpan() == 1 && cell.columnSpan() == 1) {
            return;
        }
        out.put("/A<</O/Table");
        if (cell.head()) {
            out.put("/Scope/Column");
        }
        if (cell.rowSpan() > 1) {
            out.put("/RowSpan ").whole(cell.rowSpan());
        }
        if (cell.columnSpan() > 1) {
            out.put("/ColSpan ").whole(cell.columnSpan());
        }
        out.put(">>");
    }

    /// From each mark of a page back to its element.
    private void parents(Leaves.Leaf leaf, int page) throws IOException {
        int number = file.number();
        var out = file.object(number).put('[');
        leaf.marked().forEach(tag -> out.reference(tag.number));
        out.put(']');
        parents.whole(page).put(' ').reference(number);
    }

    /// Writes the root of it all and answers the number of its object.
    int end(int pages) throws IOException {
        int parentTree = file.number();
        file.object(parentTree).put("<</Nums[").put(parents.buffer(), parents.length()).put("]>>");
        if (joint > 0) {
            file.object(joint).put("<</S/Document/P ").reference(tree).put("/K[")
                    .put(documents.buffer(), documents.length()).put("]>>");
            documents.clear();
            documents.reference(joint);
        }
        var out = file.object(tree).put("<</Type/StructTreeRoot/K ").put(documents.buffer(), documents.length())
                .put("/ParentTree ").reference(parentTree).put("/ParentTreeNextKey ").whole(pages);
        names(out);
        out.put(">>");
        return tree;
    }

    private void names(Bytes out) {
        if (!names.isEmpty()) {
            out.put("/IDTree<</Names[");
            names.forEach((id, element) -> out.put(id).reference(element));
            out.put("]>>");
        }
    }
}
