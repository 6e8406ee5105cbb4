package vn.congdoan.documents.typesetting;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// Writes fields for signatures into a page of a finished document, each with its place in the logical structure.
final class FieldWriter {

    /// What a screen reader says of the fields.
    private static final Map<String, String> SPOKEN = Map.of(
            SignatureFields.PERSON, "Chữ ký số của người ký",
            SignatureFields.ORGANISATION, "Con dấu và chữ ký số của cơ quan, tổ chức");
    private static final int PRINTED = 4;
    private static final COSName SIGNATURE = COSName.SIG;

    private final PDDocument document;
    private final PDPage page;
    private final FieldTags tags;

    FieldWriter(PDDocument document, PDPage page) {
        this.document = document;
        this.page = page;
        this.tags = new FieldTags(document, page);
    }

    /// The fields are to be read after that mark of a page; otherwise after everything else.
    void readAfter(PDPage marked, int mark) {
        tags.insertAfter(marked, mark);
    }

    void add(String name, PDRectangle place) {
        var field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.FT, SIGNATURE);
        field.setString(COSName.T, name);
        field.setString(COSName.TU, SPOKEN.get(name));
        field.setString(COSName.CONTENTS, SPOKEN.get(name));
        field.setInt(COSName.F, PRINTED);
        field.setItem(COSName.P, page);
        field.setItem(COSName.RECT, place);
        field.setItem(COSName.AP, nothing(place));
        field.setInt(COSName.STRUCT_PARENT, tags.add(field));
        list(page.getCOSObject(), COSName.ANNOTS).add(field);
        list(form(), COSName.FIELDS).add(field);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private PDAppearanceDictionary nothing(PDRectangle place) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private COSDictionary form() {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form == null) {
            form = new COSDictionary();
            catalog.setItem(COSName.ACRO_FORM, form);
        }
        return form;
    }

    private static COSArray list(COSDictionary owner, COSName key) {
        COSBase found = owner.getDictionaryObject(key);
        if (found instanceof COSArray list) {
            owner.setNeedToBeUpdated(true);
            return list;
        }
        var list = new COSArray();
        list.setDirect(true);
        owner.setItem(key, list);
        return list;
    }
}
