package vn.congdoan.documents.signing;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.seals.SignatureImage;
import vn.congdoan.documents.typesetting.SignatureFields;

/// Draws the image of a signature or a seal into its field, never stretched (NĐ 30/2020, PL I, II.7 and 8).
final class Appearance {

    private final PDDocument document;
    private final PDRectangle place;
    private final PDImageXObject picture;
    private final double width;

    private Appearance(PDDocument document, PDRectangle place, SignatureImage image) throws IOException {
        this.document = document;
        this.place = place;
        this.picture = PDImageXObject.createFromByteArray(document, image.png(), null);
        this.width = Sheet.mm(image.width());
    }

    static PDAppearanceDictionary of(SigningRole role, PDDocument document, PDRectangle place, SignatureImage image)
            throws IOException {
        var appearance = new Appearance(document, place, image);
        return switch (role) {
            case PERSON -> appearance.centred();
            case ORGANISATION -> appearance.onSignature();
        };
    }

    static PDAppearanceDictionary empty(PDDocument document, PDRectangle place) {
        return dictionary(stream(document, place));
    }

    /// As wide as it is said to be, unless it would leave the field.
    private PDAppearanceDictionary centred() throws IOException {
        double share = (double) picture.getHeight() / picture.getWidth();
        double fitting = Math.min(width, Math.min(place.getWidth(), place.getHeight() / share));
        return drawn((place.getWidth() - fitting) / 2, fitting);
    }

    /// In true size; its right edge lies on a third of the person's signature.
    private PDAppearanceDictionary onSignature() throws IOException {
        double signature = PersonsImage.width(document);
        double right = place.getWidth() - signature * (0.5 - SignatureFields.COVERED);
        return drawn(right - width, width);
    }

    private PDAppearanceDictionary drawn(double x, double ofWidth) throws IOException {
        double height = ofWidth * picture.getHeight() / picture.getWidth();
        var stream = stream(document, place);
        try (var content = new PDAppearanceContentStream(stream)) {
            content.drawImage(picture, (float) x, (float) (place.getHeight() - height) / 2, (float) ofWidth, (float) height);
        }
        return dictionary(stream);
    }

    private static PDAppearanceStream stream(PDDocument document, PDRectangle place) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        return stream;
    }

    private static PDAppearanceDictionary dictionary(PDAppearanceStream stream) {
        var dictionary = new PDAppearanceDictionary();
        dictionary.setNormalAppearance(stream);
        return dictionary;
    }
}
