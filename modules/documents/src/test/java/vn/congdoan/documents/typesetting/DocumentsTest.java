package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

class DocumentsTest {

    private static final Reading PLAN = Reading.of(Samples.laiChau());

    @Test
    void theHeadingNamesBothBodiesAndTheNation() {
        assertThat(PLAN.page(1)).contains("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "TỈNH LAI CHÂU", "Số: 78/KH-LĐLĐ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "Lai Châu, ngày 11 tháng 6 năm 2024");
    }

    @Test
    void numberAndDateStandOnOneBaseLine() {
        assertThat(baseline("Số: 78")).isCloseTo(baseline("Lai Châu, ngày 11"), within(0.01));
    }

    @Test
    void aLongPlaceKeepsTheDateInsideTheMargin() {
        var heading = new Heading(Samples.CONFEDERATION, Samples.LAI_CHAU, "5", "KH-LĐLĐ", "Thành phố Hồ Chí Minh",
                LocalDate.of(2024, 2, 3), 2024);
        var base = Samples.with(List.of());
        var reading = Reading.of(new Document(heading, base.type(), base.subject(), base.body(), base.signature(),
                base.recipients(), List.of()));
        assertThat(reading.page(1)).contains("Thành phố Hồ Chí Minh, ngày 03 tháng 02 năm 2024");
        assertThat(reading.letters()).allSatisfy(
                letter -> assertThat(letter.x() + letter.width()).isLessThanOrEqualTo(Sheet.mm(190) + 0.1));
    }

    @Test
    void recipientsAndSignerStandOnOneBaseLine() {
        assertThat(baseline("Nơi nhận:")).isCloseTo(baseline("TM. BAN THƯỜNG VỤ"), within(0.01));
    }

    @Test
    void pagesAreNumberedFromTheSecondAndAnnexesRestart() {
        var firstLines = IntStream.rangeClosed(1, PLAN.pages()).mapToObj(page -> PLAN.lines(page).getFirst()).toList();
        int annex = IntStream.range(0, firstLines.size()).filter(i -> PLAN.page(i + 1).contains("Phụ lục I\n"))
                .findFirst().orElseThrow();
        for (int page = 1; page < annex; page++) {
            assertThat(firstLines.get(page)).isEqualTo(Integer.toString(page + 1));
        }
        assertThat(firstLines.getFirst()).startsWith("TỔNG LIÊN ĐOÀN");
        assertThat(firstLines.get(annex)).startsWith("TỔNG LIÊN ĐOÀN");
        assertThat(firstLines.get(annex + 1)).isEqualTo("2");
    }

    @Test
    void annexesAreNumberedOnlyWhenThereAreTwo() {
        assertThat(everything(PLAN)).contains("Phụ lục I\n", "Phụ lục II\n");
        assertThat(everything(Reading.of(Samples.anGiang()))).doesNotContain("Phụ lục");
    }

    @Test
    void bothAnnexesHaveTheFiguresOfTheSource() {
        assertThat(everything(PLAN)).contains("Cộng: 475 77 348 50 13 2 3 8 275", "8 CỘNG: 348");
        assertThat(everything(Reading.of(Samples.anGiang()))).contains("- 113", "165,91%", "172,17%", "9.804");
    }

    @Test
    void theSignatureIsNeverAloneOnAPage() {
        for (int paragraphs = 1; paragraphs < 40; paragraphs++) {
            var body = IntStream.range(0, paragraphs).mapToObj(i -> Paragraph.of("Đoạn ngắn số " + i + ".")).toList();
            var reading = Reading.of(Samples.with(List.copyOf(body)));
            var last = reading.page(reading.pages());
            assertThat(last).contains("Nơi nhận:", "Đoạn ngắn số " + (paragraphs - 1));
        }
    }

    @Test
    void aHeadingNeverEndsAPage() {
        for (int paragraphs = 10; paragraphs < 40; paragraphs++) {
            var body = new ArrayList<Block>();
            for (int i = 0; i < paragraphs; i++) {
                body.add(Paragraph.of("Đoạn ngắn số " + i + "."));
            }
            body.add(Numbered.part("II.", "Nội dung"));
            body.add(Numbered.clause("1.", "Chỉ tiêu"));
            body.add(Paragraph.of("Nội dung theo sau."));
            var reading = Reading.of(Samples.with(body));
            int page = IntStream.rangeClosed(1, reading.pages()).filter(p -> reading.page(p).contains("II. NỘI DUNG"))
                    .findFirst().orElseThrow();
            assertThat(reading.page(page)).contains("Nội dung theo sau.");
        }
    }

    @Test
    void noParagraphLeavesASingleLineOnAPage() {
        var reading = Reading.of(Samples.tenPages());
        assertThat(reading.pages()).isGreaterThanOrEqualTo(10);
        for (int page = 2; page < reading.pages(); page++) {
            var lines = reading.lines(page);
            assertThat(lines.get(1).endsWith("kết nạp.") && !lines.get(1).startsWith("-") && lines.get(2).startsWith("-"))
                    .as("widow on page %d", page).isFalse();
        }
    }

    @Test
    void aDraftHasBlankNumberAndDate() {
        var page = Reading.of(Samples.with(List.of())).page(1);
        assertThat(page).containsPattern("Số: +/KH-LĐLĐ").containsPattern("Lai Châu, ngày +tháng +năm 2024");
    }

    @Test
    void aMissingGlyphStopsThePrintAndSaysWhere() {
        var document = Samples.with(List.of(Paragraph.of("Được."), Paragraph.of("Ký tự 漢 lạ")));
        assertThatThrownBy(() -> new Documents().print(document)).isInstanceOf(Unprintable.class)
                .hasMessage("The font has no glyph for '漢' (U+6F22) in block 2");
    }

    @Test
    void aTableWithoutColumnsIsRefused() {
        var document = Samples.with(List.of(new Table(List.of(), List.of(), List.of())));
        assertThatThrownBy(() -> new Documents().print(document)).isInstanceOf(Unprintable.class);
    }

    @Test
    void lettersOutsideTheRepertoireAreEmbeddedToo() {
        var rare = new Paragraph(List.of(Span.of("Ångström Øresund Ω "), new Span("Đậm nghiêng ệ", true, true)));
        assertThat(Reading.of(Samples.with(List.of(rare))).page(1)).contains("Ångström Øresund Ω Đậm nghiêng ệ");
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (var pdf = Loader.loadPDF(new Documents().print(Samples.laiChau()).bytes())) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Kế hoạch Phát triển đoàn viên");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
    }

    @Test
    void theOnlyAnnexIsNotCountedInTheNameOfItsFile() throws IOException {
        assertThat(nameOfAnnex(Samples.anGiang(), 1)).startsWith("DANH SÁCH PHÂN BỔ CHỈ TIÊU");
        assertThat(nameOfAnnex(Samples.laiChau(), 2)).startsWith("Phụ lục II ");
    }

    private static String nameOfAnnex(Document document, int number) throws IOException {
        var sheet = new Typesetter(Profile.DECREE_30).printAnnex(document, number, Medium.PAPER, "");
        try (var pdf = Loader.loadPDF(sheet.bytes())) {
            return pdf.getDocumentInformation().getTitle();
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(new Documents().print(Samples.laiChau()).bytes())
                .isEqualTo(new Documents().print(Samples.laiChau()).bytes());
    }

    @Test
    void aDocumentOfNothingStillPrints() {
        var empty = Samples.with(List.of());
        assertThat(new Documents().print(new Document(empty.heading(), "", "", List.of(), empty.signature(), List.of(),
                List.of())).pages()).isEqualTo(1);
    }

    private static String everything(Reading reading) {
        var all = new StringBuilder();
        for (int page = 1; page <= reading.pages(); page++) {
            all.append(reading.page(page));
        }
        return all.toString();
    }

    private static double baseline(String text) {
        var letters = PLAN.letters();
        for (int i = 0; i + text.length() <= letters.size(); i++) {
            var here = new StringBuilder();
            for (int k = i; k < i + text.length(); k++) {
                here.append(letters.get(k).text());
            }
            if (here.toString().equals(text)) {
                return letters.get(i).baseline();
            }
        }
        throw new AssertionError(text + " is not there");
    }
}
