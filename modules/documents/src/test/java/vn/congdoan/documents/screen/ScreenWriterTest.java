package vn.congdoan.documents.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.Specimens;
import vn.congdoan.documents.Words;
import vn.congdoan.documents.typesetting.Typesetter;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

class ScreenWriterTest {

    private static final double HEADER = Sheet.mm(18);

    static List<Document> documents() {
        return List.of(Specimens.plan(), Specimens.decision(), Specimens.letter(), Specimens.with(List.of()));
    }

    private static String html(Document document) {
        return new ScreenWriter(Profile.DECREE_30).write(document, Medium.PAPER);
    }

    /// Words of a fragment, footnotes last, their marks and what stands at the foot left out.
    private static List<String> words(String html) {
        var notes = html.contains("vb-notes") ? html.substring(html.indexOf("<div class=\"vb-notes")) : "";
        var rest = html.replace(notes, "").replaceAll("<sup class=\"vb-mark\">.*?</sup>", "")
                .replaceAll("<p class=\"vb-address\">.*?</p>", "");
        return Words.in(plain(rest) + " " + plain(notes.replaceAll("<sup>\\d+</sup>", "")));
    }

    private static String plain(String html) {
        return html.replaceAll("</?(p|div|td|th|tr|h\\d|li|br)[ >]", " $0").replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theScreenSaysWhatTheDocumentSaysInItsOrder(Document document) {
        assertThat(words(html(document))).isEqualTo(Words.of(document, Medium.PAPER));
    }

    @Test
    void theScreenSaysWhatThePdfSaysInItsOrder() throws IOException {
        assertThat(String.join("", words(html(Specimens.plan())))).isEqualTo(drawn(Specimens.plan()));
        assertThat(drawn(Specimens.letter())).contains(String.join("", words(html(Specimens.letter()))));
    }

    /// Without blanks and page numbers.
    private static String drawn(Document document) throws IOException {
        var text = new StringBuilder();
        try (var pdf = Loader.loadPDF(new Typesetter(Profile.DECREE_30).print(document, Medium.PAPER).bytes())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    text.append(at.getYDirAdj() < HEADER ? "" : at.getUnicode().replace("\u00A0", "").strip());
                }
            }.getText(pdf);
        }
        return text.toString();
    }

    @Test
    void wordsNeverBecomeMarkup() {
        var evil = "<script>alert('1')</script> & \"x\" onload=";
        var html = html(Specimens.with(List.of(Paragraph.of(evil), new Paragraph(List.of(Span.bold(evil), Span.footnote(evil))))));
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot; onload=");
    }

    @Test
    void nothingIsStyledOrScriptedInPlace() {
        var html = documents().stream().map(ScreenWriterTest::html).collect(Collectors.joining());
        assertThat(html).doesNotContain(" style=").doesNotContain("<style").doesNotContain("<script").doesNotContainPattern("\\son\\w+=");
    }

    @Test
    void placeholdersWithoutAFigureAreMarked() {
        assertThat(html(Specimens.with(List.of(Paragraph.of("Tăng {{chi-tieu.thuc-tang}} đoàn viên {{x"))))).contains(
                "Tăng <span class=\"missing\">{{chi-tieu.thuc-tang}}</span> đoàn viên {{x");
    }

    @Test
    void footnotesStandAtTheEndOfTheirSheetAndLinkBack() {
        assertThat(html(Specimens.decision())).containsSubsequence("id=\"vb-mark-1\"", "id=\"vb-mark-2\"", "vb-closing",
                "id=\"vb-note-1\"", "href=\"#vb-mark-1\"", "Nghị quyết số 02-NQ/TW", "id=\"vb-note-2\"", "</section>");
    }

    @Test
    void headCellsSayWhatTheyHead() {
        assertThat(html(Specimens.decision())).containsPattern("<th[^>]*scope=\"col\"[^>]*rowspan=\"2\"[^>]*>TT</th>")
                .containsPattern("<th[^>]*scope=\"colgroup\"[^>]*colspan=\"2\"[^>]*>Đoàn viên</th>");
    }

    @Test
    void whatCannotBePrintedIsShown() {
        var document = Specimens.with(List.of(Paragraph.of("漢"), new Table(List.of(), List.of(), List.of())));
        var strange = document.with(new Heading(List.of("漢"), List.of("漢"), null, "KH", "X", null, 2024));
        assertThat(html(strange)).containsSubsequence("vb-governing\">漢<", "vb-text\">漢<");
    }

    @Test
    void lyingAnnexesAreWide() {
        assertThat(html(Specimens.plan())).containsSubsequence("vb-sheet\"", "vb-sheet\"", "vb-sheet vb-landscape\"");
    }
}
