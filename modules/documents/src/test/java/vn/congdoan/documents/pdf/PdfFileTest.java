package vn.congdoan.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/// PDFBox reads what is written here.
class PdfFileTest {

    @Test
    void everyObjectIsFoundUnderItsNumber() throws IOException {
        try (var document = Loader.loadPDF(file(2_000))) {
            var all = (COSArray) document.getDocumentCatalog().getCOSObject().getDictionaryObject("All");
            assertThat(all.size()).isEqualTo(2_000);
            for (int i = 0; i < all.size(); i++) {
                assertThat(((COSDictionary) all.getObject(i)).getInt("Nr")).isEqualTo(i);
            }
        }
    }

    @Test
    void wordsAreReadAsTheyWereWritten() throws IOException {
        try (var document = Loader.loadPDF(file(1))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Kế hoạch (số 5) \\ đợt 1\r");
        }
    }

    @Test
    void streamsAreReadAsTheyWereWritten() throws IOException {
        try (var document = Loader.loadPDF(file(1))) {
            var stream = (COSStream) document.getDocumentCatalog().getCOSObject().getDictionaryObject("Data");
            assertThat(stream.toTextString()).isEqualTo("du lieu ".repeat(90));
        }
    }

    @Test
    void whatIsAddedLaterFollowsWhatWasThere() throws IOException {
        var before = file(700);
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(before)) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            var some = (COSDictionary) ((COSArray) catalog.getDictionaryObject("All")).getObject(650);
            some.setInt("Nr", -1);
            some.setNeedToBeUpdated(true);
            document.getDocumentInformation().setTitle("Khác");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        var after = out.toByteArray();
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        try (var document = Loader.loadPDF(after)) {
            var all = (COSArray) document.getDocumentCatalog().getCOSObject().getDictionaryObject("All");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Khác");
            assertThat(((COSDictionary) all.getObject(650)).getInt("Nr")).isEqualTo(-1);
            assertThat(((COSDictionary) all.getObject(651)).getInt("Nr")).isEqualTo(651);
        }
    }

    @Test
    void theSameCallsGiveTheSameBytesAndOthersAnotherId() throws IOException {
        assertThat(file(30)).isEqualTo(file(30));
        try (var one = Loader.loadPDF(file(30)); var other = Loader.loadPDF(file(31))) {
            assertThat(one.getDocument().getDocumentID()).isNotEqualTo(other.getDocument().getDocumentID());
            assertThat(one.getDocument().getXrefTable().keySet()).contains(new COSObjectKey(1, 0));
        }
    }

    /// A catalog that names so many objects, written before the catalog itself.
    private static byte[] file(int objects) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new PdfFile(out)) {
            int pages = file.number();
            int catalog = file.number();
            int title = file.number();
            var all = new Bytes(16);
            for (int i = 0; i < objects; i++) {
                int number = file.number();
                file.object(number).put("<</Nr ").whole(i).put(">>");
                all.reference(number);
            }
            int data = file.number();
            var plain = "du lieu ".repeat(90).getBytes(StandardCharsets.UTF_8);
            file.deflated(data, "", Deflated.best(plain));
            file.object(pages).put("<</Type/Pages/Count 0/Kids[]>>");
            file.object(title).put("<</Title").words("Kế hoạch (số 5) \\ đợt 1\r").put(">>");
            file.object(catalog).put("<</Type/Catalog/Pages ").reference(pages).put("/Data ").reference(data)
                    .put("/All[").put(all.buffer(), all.length()).put("]>>");
            file.end(catalog, title);
        }
        return out.toByteArray();
    }
}
