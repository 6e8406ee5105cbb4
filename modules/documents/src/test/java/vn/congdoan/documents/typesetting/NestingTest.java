package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;

/// Text objects and marked content lie inside one another, never across; what is drawn lies outside text, and every
/// text in a mark.
class NestingTest {

    private static final Set<String> DRAWING = Set.of("m", "l", "re", "S", "f");
    private static final Set<String> SHOWING = Set.of("Tj", "TJ");

    static List<Document> documents() {
        return ConformanceTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingLiesAcross(Document document) throws IOException {
        try (var pdf = Loader.loadPDF(new Documents().print(document).bytes())) {
            for (var page : pdf.getPages()) {
                assertThat(shown(page)).isPositive();
            }
        }
    }

    /// Texts on the page, each found where it may be.
    private static int shown(PDPage page) throws IOException {
        var open = new ArrayDeque<String>();
        int shown = 0;
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                var name = operator.getName();
                switch (name) {
                    case "BT" -> assertThat(open).doesNotContain("BT");
                    case "ET" -> assertThat(open.pop()).isEqualTo("BT");
                    case "EMC" -> assertThat(open.pop()).isEqualTo("mark");
                    case "BDC", "BMC" -> assertThat(open).doesNotContain("mark");
                    default -> {
                        assertThat(DRAWING.contains(name) && open.contains("BT")).as(name).isFalse();
                        shown += SHOWING.contains(name) ? 1 : 0;
                        assertThat(SHOWING.contains(name) && open.size() < 2).as("text outside a mark").isFalse();
                    }
                }
                if (name.equals("BT") || name.equals("BDC") || name.equals("BMC")) {
                    open.push(name.equals("BT") ? name : "mark");
                }
            }
        }
        assertThat(open).isEmpty();
        return shown;
    }
}
