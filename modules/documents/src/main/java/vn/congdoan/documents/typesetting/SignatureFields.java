package vn.congdoan.documents.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Sheet;

/// Puts empty fields for the person's and the organisation's digital signature into a printed document, as an
/// addition behind its bytes. The fields are tagged, so that the document keeps PDF/A-2a and PDF/UA-1
/// (NĐ 30/2020, PL I, II.7 and 8).
public final class SignatureFields {

    /// Name of the field in which the person signs: centred between office and name.
    public static final String PERSON = "nguoi-ky";
    /// Name of the field in which the organisation signs: where its seal covers the signature from the left.
    public static final String ORGANISATION = "co-quan";
    /// Widest image of a handwritten signature, in points.
    public static final double WIDEST_SIGNATURE = Sheet.mm(50);
    /// Diameter of the largest seal, in points. Those of provincial federations measure 36 mm.
    public static final double LARGEST_SEAL = Sheet.mm(42);
    /// How much of the signature's width the seal covers, on its left.
    public static final double COVERED = 1 / 3.0;

    private SignatureFields() {
    }

    /// Between office and name, and reaching left from the axis as far as the largest seal on the widest signature.
    static Pdf added(Pdf pdf, SigningRoom room) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var page = document.getPage(room.page());
            double axis = room.x();
            double y = page.getMediaBox().getHeight() - room.y();
            var fields = new FieldWriter(document, page);
            room.above().ifPresent(mark -> fields.readAfter(document.getPage(mark.page()), mark.number()));
            fields.add(PERSON, rectangle(axis - WIDEST_SIGNATURE / 2, y, WIDEST_SIGNATURE, room.height()));
            double reach = LARGEST_SEAL + WIDEST_SIGNATURE * (0.5 - COVERED);
            fields.add(ORGANISATION, rectangle(axis - reach, y, reach, LARGEST_SEAL));
            return new Pdf(saved(document), pdf.pages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a field without extent on the first page, for a separate file in which nothing but text may be seen
    /// (NĐ 30/2020, PL I, II.8).
    public static void addUnseen(PDDocument document) {
        new FieldWriter(document, document.getPage(0)).add(ORGANISATION, new PDRectangle());
    }

    private static PDRectangle rectangle(double left, double middle, double width, double height) {
        return new PDRectangle((float) left, (float) (middle - height / 2), (float) width, (float) height);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        // the same document gives the same bytes
        document.setDocumentId(0L);
        var bytes = new ByteArrayOutputStream();
        document.saveIncremental(bytes);
        return bytes.toByteArray();
    }
}
