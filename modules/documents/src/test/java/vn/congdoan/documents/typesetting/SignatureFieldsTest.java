package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.typesetting.Reading.Letter;
import vn.congdoan.spi.document.Signature;

class SignatureFieldsTest {

    private static final double HAIR = 0.05;

    static List<Document> documents() {
        return List.of(Samples.laiChau(), Samples.anGiang(), Samples.with(List.of()), Samples.tenPages());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void emptyFieldsKeepBothStandards(Document document) throws Exception {
        assertThat(Standards.broken(print(document).bytes())).isEmpty();
    }

    @Test
    void theFieldsAreAddedBehindWhatIsPrinted() {
        var document = Samples.laiChau();
        var plain = new Typesetter(Profile.DECREE_30).print(document, Medium.ELECTRONIC).bytes();
        assertThat(print(document).bytes()).startsWith(plain).isEqualTo(print(document).bytes());
    }

    @Test
    void thePersonSignsInTheMiddleBetweenOfficeAndName() throws Exception {
        var printed = print(Samples.laiChau());
        var letters = signerLines(printed, "CHỦ TỊCH", "Nguyễn Văn Mẫu");
        try (var document = Loader.loadPDF(printed.bytes())) {
            var place = place(document, SignatureFields.PERSON);
            var office = letters.getFirst();
            var name = letters.getLast();
            double pageHeight = document.getPage(0).getMediaBox().getHeight();
            assertThat(middle(place)).isCloseTo(middle(office), within(HAIR)).isCloseTo(middle(name), within(HAIR));
            assertThat(pageHeight - place.getUpperRightY()).isGreaterThan(office.getFirst().baseline());
            assertThat(pageHeight - place.getLowerLeftY()).isLessThan(name.getFirst().baseline() - name.getFirst().size() * 0.6);
        }
    }

    @Test
    void theSealReachesFromTheLeftOntoTheSignature() throws Exception {
        try (var document = Loader.loadPDF(print(Samples.laiChau()).bytes())) {
            var person = place(document, SignatureFields.PERSON);
            var seal = place(document, SignatureFields.ORGANISATION);
            assertThat(seal.getLowerLeftX()).isLessThan(person.getLowerLeftX());
            assertThat(seal.getUpperRightX()).isCloseTo((float) middle(person), within(0.05f));
            assertThat((double) seal.getHeight()).isCloseTo(Sheet.mm(42), within(HAIR));
        }
    }

    @Test
    void aScreenReaderMeetsTheFieldsBeforeTheSignersName() throws Exception {
        try (var document = Loader.loadPDF(print(Samples.laiChau()).bytes())) {
            var tree = Objects.requireNonNull(document.getDocumentCatalog().getCOSObject()
                    .getCOSDictionary(COSName.STRUCT_TREE_ROOT));
            var kids = Objects.requireNonNull(tree.getCOSDictionary(COSName.K)).getCOSArray(COSName.K);
            var types = types(Objects.requireNonNull(kids));
            assertThat(types).containsSubsequence("H1", "P", "Form", "Form", "P", "H1").filteredOn("Form"::equals).hasSize(2);
        }
    }

    @Test
    void aSignerWithoutANameHasFieldsToo() throws Exception {
        for (var signature : List.of(new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), ""), new Signature(List.of(), ""))) {
            var plan = Samples.with(List.of());
            var open = new Document(plan.heading(), plan.type(), plan.subject(), plan.marks(), plan.body(), signature,
                    plan.recipients(), plan.annexes());
            assertThat(Standards.broken(print(open).bytes())).isEmpty();
        }
    }

    private static List<String> types(COSArray kids) {
        return kids.toList().stream().map(SignatureFieldsTest::direct).map(kid -> kid.getNameAsString(COSName.S)).toList();
    }

    private static COSDictionary direct(Object item) {
        return (COSDictionary) (item instanceof COSObject object ? object.getObject() : item);
    }

    private static Pdf print(Document document) {
        return new Typesetter(Profile.DECREE_30).printSignable(document);
    }

    static PDRectangle place(PDDocument document, String field) {
        return document.getDocumentCatalog().getAcroForm(null).getField(field).getWidgets().getFirst().getRectangle();
    }

    private static double middle(PDRectangle place) {
        return (place.getLowerLeftX() + place.getUpperRightX()) / 2;
    }

    private static double middle(List<Letter> line) {
        return (line.getFirst().x() + line.getLast().x() + line.getLast().width()) / 2;
    }

    /// The letters of each line, on the page of the signer.
    private static List<List<Letter>> signerLines(Pdf pdf, String... lines) {
        var reading = new Reading(pdf);
        return List.of(lines).stream().map(line -> {
            var letters = reading.letters();
            var wanted = line.replace(" ", "");
            var drawn = reading.drawn();
            var inked = letters.stream().filter(letter -> !letter.text().isBlank()).toList();
            int at = drawn.indexOf(wanted);
            return inked.subList(at, at + wanted.length());
        }).toList();
    }
}
