package vn.congdoan.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.seals.SignatureImage;

/// Where the images really lie, read from the signed file (NĐ 30/2020, PL I, II.7 and 8).
class PlacementTest {

    private static final double HAIR = 0.05;
    private final Workshop workshop = new Workshop();

    @Test
    void thePersonsImageIsCentredInItsPlaceAndNotStretched() throws Exception {
        var printed = Workshop.printed();
        try (var document = Loader.loadPDF(workshop.byPerson(printed).bytes())) {
            var place = field(document, SigningRole.PERSON).getRectangle();
            var image = image(document, SigningRole.PERSON);
            assertThat(middleX(image)).isCloseTo(middleX(place), within(HAIR));
            assertThat(middleY(image)).isCloseTo(middleY(place), within(HAIR));
            assertThat((double) image.getWidth()).isCloseTo(Sheet.mm(45), within(HAIR));
            assertThat((double) image.getHeight()).isCloseTo(Sheet.mm(45 * 0.4), within(HAIR));
        }
    }

    @Test
    void aTallSignatureFitsBetweenOfficeAndName() throws Exception {
        var tall = new SignatureImage(TestImages.signaturePng(300, 400, Color.BLUE), 45);
        var signed = Workshop.signed(workshop.sign(Workshop.printed(), SigningRole.PERSON, Workshop.PERSON.source(), tall)).pdf();
        try (var document = Loader.loadPDF(signed.bytes())) {
            var place = field(document, SigningRole.PERSON).getRectangle();
            var image = image(document, SigningRole.PERSON);
            assertThat((double) image.getHeight()).isCloseTo(place.getHeight(), within(HAIR));
            assertThat((double) image.getWidth()).isCloseTo(place.getHeight() * 0.75, within(HAIR));
        }
    }

    @Test
    void theSealInTrueSizeCoversAThirdOfTheSignatureFromTheLeft() throws Exception {
        for (double width : new double[] {20, 45, 50}) {
            var signature = new SignatureImage(TestImages.signature().png(), width);
            var once = Workshop.signed(workshop.sign(Workshop.printed(), SigningRole.PERSON, Workshop.PERSON.source(), signature));
            assertSealCoversAThird(workshop.byOrganisation(once.pdf()));
        }
    }

    private static void assertSealCoversAThird(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var signature = image(document, SigningRole.PERSON);
            var seal = image(document, SigningRole.ORGANISATION);
            double covered = seal.getUpperRightX() - signature.getLowerLeftX();
            assertThat(covered / signature.getWidth()).isCloseTo(1 / 3.0, within(0.005));
            assertThat(seal.getLowerLeftX()).isLessThan(signature.getLowerLeftX());
            assertThat((double) seal.getWidth()).isCloseTo(Sheet.mm(36), within(HAIR));
            assertThat((double) seal.getHeight()).isCloseTo(Sheet.mm(36), within(HAIR));
            assertThat(middleY(seal)).isCloseTo(middleY(signature), within(HAIR));
            var place = field(document, SigningRole.ORGANISATION).getRectangle();
            assertThat(seal.getLowerLeftX()).isGreaterThanOrEqualTo(place.getLowerLeftX());
        }
    }

    private static PDAnnotation field(PDDocument document, SigningRole role) {
        return document.getDocumentCatalog().getAcroForm(null).getField(role.field()).getWidgets().getFirst();
    }

    /// The box that the image of a field fills on the page.
    private static PDRectangle image(PDDocument document, SigningRole role) throws IOException {
        var widget = field(document, role);
        var found = new PDRectangle[1];
        var engine = new PDFStreamEngine() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (operator.getName().equals("Do")) {
                    var matrix = getGraphicsState().getCurrentTransformationMatrix();
                    found[0] = new PDRectangle(matrix.getTranslateX(), matrix.getTranslateY(), matrix.getScalingFactorX(),
                            matrix.getScalingFactorY());
                }
                super.processOperator(operator, operands);
            }
        };
        engine.addOperator(new Concatenate(engine));
        engine.addOperator(new Save(engine));
        engine.addOperator(new Restore(engine));
        engine.addOperator(new DrawObject(engine));
        for (var page : document.getPages()) {
            if (page.getAnnotations().contains(widget)) {
                engine.processPage(page);
                engine.showAnnotation(widget);
            }
        }
        return Objects.requireNonNull(found[0]);
    }

    private static double middleX(PDRectangle box) {
        return (box.getLowerLeftX() + box.getUpperRightX()) / 2.0;
    }

    private static double middleY(PDRectangle box) {
        return (box.getLowerLeftY() + box.getUpperRightY()) / 2.0;
    }
}
