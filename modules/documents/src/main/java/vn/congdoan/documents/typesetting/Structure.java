package vn.congdoan.documents.typesetting;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// Writes the tags as the logical structure that screen readers follow.
final class Structure {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName PG = COSName.PG;
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COLUMN = COSName.getPDFName("Column");
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName NUMS = COSName.getPDFName("Nums");
    private static final COSName PARENT_TREE = COSName.PARENT_TREE;
    private static final COSName STRUCT_PARENTS = COSName.STRUCT_PARENTS;

    private final List<COSDictionary> pages;
    private final Map<Tag, COSDictionary> elements = new IdentityHashMap<>();

    private Structure(List<COSDictionary> pages) {
        this.pages = pages;
    }

    /// @param marked by page, the tags of its marks in order
    static void write(COSDictionary catalog, Tag root, List<COSDictionary> pages, List<List<Tag>> marked) {
        var structure = new Structure(pages);
        var tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        tree.setItem(COSName.K, structure.element(root, tree));
        tree.setItem(PARENT_TREE, structure.parents(marked));
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree);
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, tag.type);
        element.setItem(COSName.P, parent);
        elements.put(tag, element);
        if (tag.cell != null) {
            attributes(tag.cell, element);
        }
        kids(tag, element);
        return element;
    }

    private void kids(Tag tag, COSDictionary element) {
        var kids = new COSArray();
        int page = -1;
        for (var kid : tag.kids) {
            if (kid instanceof Tag.Mark mark) {
                if (page < 0) {
                    page = mark.page();
                    element.setItem(PG, pages.get(page));
                }
                kids.add(mark(mark, page));
            } else if (kid instanceof Tag child && child.speaks()) {
                kids.add(element(child, element));
            }
        }
        if (kids.size() == 1) {
            element.setItem(COSName.K, kids.get(0));
        } else if (kids.size() > 1) {
            element.setItem(COSName.K, kids);
        }
    }

    private COSBase mark(Tag.Mark mark, int elementsPage) {
        if (mark.page() == elementsPage) {
            return COSInteger.get(mark.number());
        }
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(PG, pages.get(mark.page()));
        reference.setInt(COSName.MCID, mark.number());
        reference.setDirect(true);
        return reference;
    }

    private static void attributes(Tag.Cell cell, COSDictionary element) {
        if (!cell.head() && cell.rowSpan() == 1 && cell.columnSpan() == 1) {
            return;
        }
        var attributes = new COSDictionary();
        attributes.setItem(COSName.O, TABLE);
        if (cell.head()) {
            attributes.setItem(SCOPE, COLUMN);
        }
        if (cell.rowSpan() > 1) {
            attributes.setInt(ROW_SPAN, cell.rowSpan());
        }
        if (cell.columnSpan() > 1) {
            attributes.setInt(COL_SPAN, cell.columnSpan());
        }
        attributes.setDirect(true);
        element.setItem(COSName.A, attributes);
    }

    /// From each mark back to its element.
    private COSDictionary parents(List<List<Tag>> marked) {
        var numbers = new COSArray();
        for (int page = 0; page < marked.size(); page++) {
            var parents = new COSArray();
            for (var tag : marked.get(page)) {
                parents.add(elements.get(tag));
            }
            numbers.add(COSInteger.get(page));
            numbers.add(parents);
            pages.get(page).setInt(STRUCT_PARENTS, page);
            pages.get(page).setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
        var tree = new COSDictionary();
        tree.setItem(NUMS, numbers);
        return tree;
    }
}
