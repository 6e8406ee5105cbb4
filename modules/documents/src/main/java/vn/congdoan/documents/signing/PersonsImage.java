package vn.congdoan.documents.signing;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import vn.congdoan.documents.typesetting.SignatureFields;

/// The person's signature as it was drawn when the person signed.
final class PersonsImage {

    private PersonsImage() {
    }

    /// In points; that of the widest signature when the person signed without an image or has not signed.
    static double width(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        var field = form == null ? null : form.getField(SignatureFields.PERSON);
        if (field == null) {
            return SignatureFields.WIDEST_SIGNATURE;
        }
        var appearance = field.getWidgets().getFirst().getNormalAppearanceStream();
        return appearance == null ? SignatureFields.WIDEST_SIGNATURE : width(appearance);
    }

    /// An image fills the unit square, so the first number of its matrix is its width.
    private static double width(PDAppearanceStream appearance) throws IOException {
        var parser = new PDFStreamParser(appearance);
        Object first = null;
        boolean fresh = true;
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                if (operator.getName().equals("cm") && first instanceof COSNumber number) {
                    return number.floatValue();
                }
                fresh = true;
            } else if (fresh) {
                first = token;
                fresh = false;
            }
        }
        return SignatureFields.WIDEST_SIGNATURE;
    }
}
