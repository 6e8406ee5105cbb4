package vn.congdoan.documents.typesetting;

import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Puts fields into the logical structure of a finished document.
final class FieldTags {

    private static final COSName NUMS = COSName.getPDFName("Nums");
    private static final COSName FORM = COSName.getPDFName("Form");
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");

    private final COSDictionary tree;
    private final COSDictionary page;
    private COSDictionary parent;
    private int position;

    FieldTags(PDDocument document, PDPage page) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        this.tree = Objects.requireNonNull(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT), "the document is not tagged");
        this.page = page.getCOSObject();
        this.parent = root(tree);
        this.position = kids(parent).size();
    }

    private static COSDictionary root(COSDictionary tree) {
        var root = tree.getDictionaryObject(COSName.K);
        var first = root instanceof COSArray list ? list.getObject(0) : root;
        return (COSDictionary) Objects.requireNonNull(first);
    }

    void insertAfter(PDPage marked, int mark) {
        var element = (COSDictionary) marked(marked.getStructParents(), mark);
        parent = Objects.requireNonNull(element.getCOSDictionary(COSName.P));
        position = kids(parent).indexOfObject(element) + 1;
    }

    private COSBase marked(int pageKey, int mark) {
        var numbers = numbers();
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getInt(i) == pageKey) {
                return ((COSArray) numbers.getObject(i + 1)).getObject(mark);
            }
        }
        throw new IllegalStateException("page " + pageKey + " is not tagged");
    }

    /// Adds an element for the field and answers the field's number among the parents.
    int add(COSDictionary field) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, FORM);
        element.setItem(COSName.P, parent);
        element.setItem(COSName.PG, page);
        element.setItem(COSName.K, reference(field));
        kids(parent).add(position++, element);
        parent.setNeedToBeUpdated(true);
        int number = tree.getInt(COSName.PARENT_TREE_NEXT_KEY);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, number + 1);
        var numbers = numbers();
        numbers.add(COSInteger.get(number));
        numbers.add(element);
        parents().setNeedToBeUpdated(true);
        return number;
    }

    private static COSDictionary reference(COSDictionary field) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
        reference.setItem(COSName.OBJ, field);
        reference.setDirect(true);
        return reference;
    }

    private COSDictionary parents() {
        return Objects.requireNonNull(tree.getCOSDictionary(COSName.PARENT_TREE));
    }

    private COSArray numbers() {
        return Objects.requireNonNull(parents().getCOSArray(NUMS), "the parents are no flat list");
    }

    private static COSArray kids(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray list) {
            return list;
        }
        var list = new COSArray();
        if (kids != null) {
            list.add(element.getItem(COSName.K));
        }
        element.setItem(COSName.K, list);
        return list;
    }
}
