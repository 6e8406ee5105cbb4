package vn.congdoan.documents.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.typesetting.SignatureFields;
import vn.congdoan.kernel.BusinessZone;

/// Writes one signature behind the bytes of a document, which stay as they are.
final class SignatureWriter {

    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

    private final Cades cades;
    private final SigningKey key;
    private final SigningRequest request;

    SignatureWriter(Cades cades, SigningKey key, SigningRequest request) {
        this.cades = cades;
        this.key = key;
        this.request = request;
    }

    Pdf write(Pdf pdf) throws Unsignable, IOException {
        return new Pdf(write(pdf.bytes()), pdf.pages());
    }

    private byte[] write(byte[] pdf) throws Unsignable, IOException {
        try (var document = Loader.loadPDF(pdf); var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(cades.room(key));
            var field = field(document);
            var signature = signature();
            field.getCOSObject().setItem(COSName.V, signature);
            place(document, field, signature, options);
            var bytes = new ByteArrayOutputStream(pdf.length + 100_000);
            var outside = document.saveIncrementalForExternalSigning(bytes);
            outside.setSignature(cades.sign(outside.getContent().readAllBytes(), key));
            return bytes.toByteArray();
        }
    }

    private PDSignatureField field(PDDocument document) throws Unsignable {
        var field = find(document);
        if (field == null && request.role() == SigningRole.ORGANISATION) {
            SignatureFields.addUnseen(document);
            field = find(document);
        }
        if (!(field instanceof PDSignatureField found)) {
            throw new Unsignable("no-field");
        }
        if (found.getSignature() != null) {
            throw new Unsignable("signed-already");
        }
        return found;
    }

    private @Nullable PDField find(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        return form == null ? null : form.getField(request.role().field());
    }

    private PDSignature signature() {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setName(Names.common(key.certificate()));
        signature.setReason(request.reason());
        signature.setLocation(request.location());
        signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(request.at(), BusinessZone.ID)));
        return signature;
    }

    /// PDFBox takes the place from a field that it is not asked to draw, so the field gets it back.
    private void place(PDDocument document, PDSignatureField field, PDSignature signature, SignatureOptions options)
            throws IOException {
        var widget = field.getWidgets().getFirst();
        var place = widget.getRectangle();
        document.addSignature(signature, options);
        widget.setRectangle(place);
        var image = request.image();
        widget.setAppearance(image == null || place.getWidth() == 0 ? Appearance.empty(document, place)
                : Appearance.of(request.role(), document, place, image));
        widget.getCOSObject().setNeedToBeUpdated(true);
    }
}
