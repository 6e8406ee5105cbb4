package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.typesetting.Reading.Letter;

/// What a văn thư measures with a ruler: every drawn row of NĐ 30/2020, PL I, read back from printed files, within
/// 0.1 pt and 0.5 mm.
class ComponentTableTest {

    private static final double HALF_MILLIMETRE = Sheet.mm(0.5);
    private static final double LEFT = Sheet.mm(30);
    private static final double RIGHT = Sheet.mm(190);

    private static final Pdf PLAN = print(Samples.laiChau());
    private static final Pdf LETTER = print(MoreSamples.letter());
    private static final Pdf SUBMISSION = print(MoreSamples.submission());
    private static final Pdf DECISION = print(MoreSamples.decision());
    private static final Pdf REGULATION = print(MoreSamples.regulation());

    private static Pdf print(vn.congdoan.documents.Document document) {
        return new Documents().print(document);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            PLAN       | CỘNG HÒA XÃ HỘI          | 12 | Bold
            PLAN       | Độc lập - Tự do          | 13 | Bold
            PLAN       | TỔNG LIÊN ĐOÀN           | 12 | Regular
            PLAN       | LIÊN ĐOÀN LAO ĐỘNG       | 12 | Regular
            PLAN       | TỈNH LAI CHÂU            | 12 | Bold
            PLAN       | Số: 78/KH-LĐLĐ           | 13 | Regular
            PLAN       | Lai Châu, ngày 11        | 13 | Italic
            PLAN       | KẾ HOẠCH                 | 14 | Bold
            PLAN       | tổ chức “Tháng cao điểm” | 14 | Bold
            LETTER     | V/v báo cáo              | 12 | Regular
            PLAN       | Căn cứ Điều lệ           | 14 | Italic
            PLAN       | Ban Thường vụ Liên đoàn  | 14 | Regular
            PLAN       | I. MỤC ĐÍCH, YÊU CẦU     | 14 | Bold
            PLAN       | 1. Mục đích              | 14 | Bold
            PLAN       | a) Các cấp               | 14 | Regular
            REGULATION | Chương I                 | 14 | Bold
            REGULATION | QUY ĐỊNH VỀ PHÁT TRIỂN   | 14 | Bold
            REGULATION | Mục 1                    | 14 | Bold
            REGULATION | TRÌNH TỰ, THỦ TỤC        | 14 | Bold
            REGULATION | Điều 1. Nguyên tắc       | 14 | Bold
            DECISION   | Điều 1.                  | 14 | Bold
            DECISION   | Giao chỉ tiêu phát triển đoàn viên năm 2024 cho | 14 | Regular
            DECISION   | 1. Đơn vị được giao      | 14 | Regular
            PLAN       | TM. BAN THƯỜNG VỤ        | 14 | Bold
            PLAN       | Nguyễn Văn Mẫu           | 14 | Bold
            LETTER     | Kính gửi:                | 14 | Regular
            LETTER     | - Liên đoàn Lao động các | 14 | Regular
            SUBMISSION | Ban Thường vụ Tỉnh ủy Lai | 14 | Regular
            PLAN       | Nơi nhận:                | 12 | BoldItalic
            PLAN       | - Ban Tổ chức            | 11 | Regular
            LETTER     | THƯỢNG KHẨN              | 13 | Bold
            LETTER     | LƯU HÀNH NỘI BỘ          | 13 | Bold
            LETTER     | PL.(300)                 | 11 | Regular
            LETTER     | Số 12 đường 30/4         | 11 | Regular
            PLAN       | Phụ lục I BIỂU           | 14 | Bold
            PLAN       | BIỂU GIAO CHỈ TIÊU       | 14 | Bold
            PLAN       | (Kèm theo Kế hoạch       | 13 | Italic
            LETTER     | Tính theo số ủy viên     | 11 | Regular
            LETTER     | Mã tra cứu: K7QX         | 9  | Bold
            """)
    void sizesAndStyles(String document, String text, double size, String face) {
        for (var letter : letters(pdf(document), text)) {
            assertThat(letter.size()).as(letter.text()).isCloseTo(size, within(0.1));
            var style = letter.font().substring(letter.font().indexOf("Serif") + 5).replace("-", "");
            assertThat(style.isEmpty() ? "Regular" : style).isEqualTo(face);
        }
    }

    @Test
    void theTextKeepsTheMargins() {
        for (var letter : new Reading(PLAN).letters()) {
            var sheet = Profile.DECREE_30.portrait();
            assertThat(letter.x()).isGreaterThanOrEqualTo(sheet.left() - HALF_MILLIMETRE);
            assertThat(letter.x() + letter.width()).isLessThanOrEqualTo(RIGHT + HALF_MILLIMETRE);
            assertThat(letter.baseline()).isLessThanOrEqualTo(Sheet.mm(277));
        }
        var first = letters(PLAN, "CỘNG HÒA").getFirst();
        assertThat(first.baseline() - 0.891 * 12).isCloseTo(Sheet.mm(20), within(HALF_MILLIMETRE));
        assertThat(new Reading(PLAN).letters().stream().mapToDouble(Letter::x).min().orElseThrow())
                .isCloseTo(LEFT, within(HALF_MILLIMETRE));
    }

    @Test
    void thePageNumberStandsInTheMiddleOfTheUpperMargin() {
        var numeral = new Reading(PLAN).letters().stream().filter(l -> l.page() == 2).findFirst().orElseThrow();
        assertThat(numeral.text()).isEqualTo("2");
        assertThat(numeral.size()).isCloseTo(13, within(0.1));
        assertThat(numeral.x() + numeral.width() / 2).isCloseTo((LEFT + RIGHT) / 2, within(HALF_MILLIMETRE));
        assertThat(numeral.baseline()).isBetween(Sheet.mm(10), Sheet.mm(20));
        assertThat(new Reading(PLAN).letters().stream().filter(l -> l.page() == 1))
                .allMatch(l -> l.baseline() > Sheet.mm(20));
    }

    @Test
    void theMottosRuleIsAsLongAsItsText() {
        var motto = letters(PLAN, "Độc lập - Tự do - Hạnh phúc");
        var rule = ruleUnder(PLAN, motto);
        assertThat(rule.length()).isCloseTo(width(motto), within(HALF_MILLIMETRE));
        assertThat(rule.x()).isCloseTo(motto.getFirst().x(), within(HALF_MILLIMETRE));
        assertThat(middle(motto)).isCloseTo(middle(letters(PLAN, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")), within(HALF_MILLIMETRE));
    }

    @Test
    void theShortRulesAreAThirdToAHalfOfTheLastLine() {
        for (var text : List.of("TỈNH LAI CHÂU", "tổ chức “Tháng cao điểm” giới thiệu đoàn viên ưu tú cho Đảng")) {
            var line = letters(PLAN, text);
            var rule = ruleUnder(PLAN, line);
            assertThat(rule.length() / width(line)).as(text).isBetween(1 / 3.0, 1 / 2.0);
            assertThat(rule.middle()).isCloseTo(middle(line), within(HALF_MILLIMETRE));
        }
    }

    @Test
    void numberAndDateStandOnOneLineUnderTheirNames() {
        var number = letters(PLAN, "Số: 78/KH-LĐLĐ");
        var date = letters(PLAN, "Lai Châu, ngày 11 tháng 6 năm 2024");
        assertThat(number.getFirst().baseline()).isCloseTo(date.getFirst().baseline(), within(0.1));
        assertThat(middle(number)).isCloseTo(middle(letters(PLAN, "TỈNH LAI CHÂU")), within(HALF_MILLIMETRE));
        assertThat(middle(date)).isCloseTo(middle(letters(PLAN, "Độc lập - Tự do - Hạnh phúc")), within(HALF_MILLIMETRE));
    }

    @Test
    void titlesStandInTheMiddle() {
        for (var text : List.of("KẾ HOẠCH", "tổ chức “Tháng cao điểm” giới thiệu đoàn viên ưu tú cho Đảng")) {
            assertThat(middle(letters(PLAN, text))).as(text).isCloseTo((LEFT + RIGHT) / 2, within(HALF_MILLIMETRE));
        }
        for (var text : List.of("Chương I", "DOANH NGHIỆP NGOÀI KHU VỰC NHÀ NƯỚC", "Mục 1", "TRÌNH TỰ, THỦ TỤC")) {
            assertThat(middle(letters(REGULATION, text))).as(text).isCloseTo((LEFT + RIGHT) / 2, within(HALF_MILLIMETRE));
        }
    }

    @Test
    void theSubjectOfALetterStandsSixPointsUnderItsNumber() {
        var number = letters(LETTER, "Số: 07/LĐLĐ-ToC");
        var subject = letters(LETTER, "V/v báo cáo tiến độ phát triển");
        double numbersFoot = number.getFirst().baseline() + 13 * (1.15 - 0.675) / 2;
        double subjectsHead = subject.getFirst().baseline() - 12 * (1.15 + 0.675) / 2;
        assertThat(subjectsHead - numbersFoot).isCloseTo(6, within(0.1));
        assertThat(middle(subject)).isCloseTo(middle(number), within(HALF_MILLIMETRE));
    }

    @Test
    void paragraphsAreIndentedSpacedAndJustified() {
        var first = letters(PLAN, "Ban Thường vụ Liên đoàn Lao động tỉnh xây").getFirst();
        assertThat(first.x()).isCloseTo(LEFT + Sheet.mm(10), within(HALF_MILLIMETRE));
        var basis = letters(PLAN, "Căn cứ Quyết định số 675/QĐ-TLĐ");
        var onLine = new Reading(PLAN).letters().stream().filter(l -> l.page() == 1
                && Math.abs(l.baseline() - basis.getFirst().baseline()) < 0.1 && !l.text().isBlank()).toList();
        assertThat(onLine.getLast().x() + onLine.getLast().width()).isCloseTo(RIGHT, within(HALF_MILLIMETRE));
        var next = new Reading(PLAN).letters().stream().filter(l -> l.page() == 1
                && l.baseline() > basis.getFirst().baseline() + 1).findFirst().orElseThrow();
        double leading = next.baseline() - basis.getFirst().baseline();
        assertThat(leading).isBetween(14 * 1.15 - 0.1, 1.5 * 14 * 1.15 + 0.1);
        double step = basis.getFirst().baseline() - letters(PLAN, "Căn cứ Điều lệ").getFirst().baseline();
        assertThat(step - leading).isCloseTo(6, within(0.1));
    }

    @Test
    void recipientsStandFlushLeftAtTheHeightOfTheOffice() {
        var title = letters(PLAN, "Nơi nhận:").getFirst();
        assertThat(title.x()).isCloseTo(LEFT, within(HALF_MILLIMETRE));
        assertThat(title.baseline()).isCloseTo(letters(PLAN, "TM. BAN THƯỜNG VỤ").getFirst().baseline(), within(0.1));
        assertThat(letters(PLAN, "- Ban Tổ chức").getFirst().x()).isCloseTo(LEFT, within(HALF_MILLIMETRE));
        assertThat(middle(letters(PLAN, "Nguyễn Văn Mẫu"))).isCloseTo(middle(letters(PLAN, "TM. BAN THƯỜNG VỤ")),
                within(HALF_MILLIMETRE));
    }

    @Test
    void dashesOfAddresseesStandUnderTheColon() {
        var label = letters(LETTER, "Kính gửi:");
        var colon = label.getLast();
        for (var addressee : List.of("- Liên đoàn Lao động các huyện", "- Công đoàn ngành Giáo dục")) {
            assertThat(letters(LETTER, addressee).getFirst().x()).isCloseTo(colon.x(), within(HALF_MILLIMETRE));
        }
        assertThat(new Reading(LETTER).page(1)).contains("các huyện, thành phố;").containsPattern("động tỉnh\\.");
        assertThat(letters(SUBMISSION, "Kính gửi: Ban Thường vụ").getLast().baseline())
                .isCloseTo(letters(SUBMISSION, "Kính gửi:").getFirst().baseline(), within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"SUBMISSION,20,KHẨN", "LETTER,40,THƯỢNG KHẨN", "DECISION,30,HOẢ TỐC"})
    void stampsAreRedAndOfTheirSize(String document, double width, String words) {
        var stamp = Drawing.of(pdf(document), 1).frames().stream().filter(Drawing.Frame::red).findFirst().orElseThrow();
        assertThat(stamp.width()).isCloseTo(Sheet.mm(width), within(HALF_MILLIMETRE));
        assertThat(stamp.height()).isCloseTo(Sheet.mm(8), within(HALF_MILLIMETRE));
        var text = letters(pdf(document), words);
        assertThat(middle(text)).isCloseTo(stamp.x() + stamp.width() / 2, within(HALF_MILLIMETRE));
        assertThat(middle(text)).isCloseTo(middle(letters(pdf(document), "Số:")), within(Sheet.mm(20)));
        assertThat(text.getFirst().baseline()).isBetween(stamp.y() + 8, stamp.y() + stamp.height());
    }

    @Test
    void theAddressStandsAtTheFootOfPageOneUnderAFullRule() {
        var address = letters(LETTER, "Số 12 đường 30/4");
        assertThat(address.getFirst().page()).isEqualTo(1);
        var rule = Drawing.of(LETTER, 1).rules().getLast();
        assertThat(rule.length()).isCloseTo(Sheet.mm(160), within(HALF_MILLIMETRE));
        assertThat(address.getFirst().baseline() - rule.y()).isBetween(8.0, 18.0);
    }

    @Test
    void theQrCodeIsAsLargeAsTheProfileSaysAndBesideNothing() {
        var tiles = Drawing.of(DECISION, 1).tiles();
        double left = tiles.stream().mapToDouble(Drawing.Frame::x).min().orElseThrow();
        double right = tiles.stream().mapToDouble(t -> t.x() + t.width()).max().orElseThrow();
        double top = tiles.stream().mapToDouble(Drawing.Frame::y).min().orElseThrow();
        double foot = tiles.stream().mapToDouble(t -> t.y() + t.height()).max().orElseThrow();
        assertThat(right - left).isCloseTo(Sheet.mm(18), within(HALF_MILLIMETRE));
        assertThat(foot - top).isCloseTo(Sheet.mm(18), within(HALF_MILLIMETRE));
        assertThat(new Reading(DECISION).letters()).noneMatch(l -> l.x() < right + 5 && l.baseline() > top - 2
                && l.baseline() - 8 < foot + 2);
    }

    @Test
    void annexesLieWhereTheyShould() {
        var reading = new Reading(REGULATION);
        int last = reading.pages();
        var lying = reading.letters().stream().filter(l -> l.page() == last).toList();
        assertThat(lying.stream().mapToDouble(l -> l.x() + l.width()).max().orElseThrow()).isGreaterThan(Sheet.mm(210));
        assertThat(middle(letters(REGULATION, "Phụ lục II", last))).isCloseTo(Sheet.mm(30 + 126), within(HALF_MILLIMETRE));
    }

    @Test
    void aSeparateAnnexFileIsSignedAtTheTopRight() {
        var form = "78/KH-LĐLĐ; 2024-06-11T09:30:15+07:00";
        var pdf = new Typesetter(Profile.DECREE_30).printAnnex(MoreSamples.regulation(), 2, Medium.ELECTRONIC, form);
        var letters = letters(pdf, form);
        assertThat(letters).allMatch(l -> Math.abs(l.size() - 10) < 0.1 && l.page() == 1 && l.baseline() < Sheet.mm(20));
        assertThat(letters.getLast().x() + letters.getLast().width()).isCloseTo(Sheet.mm(282), within(HALF_MILLIMETRE));
        assertThat(new Reading(pdf).page(1)).contains("Phụ lục II", "15 Đang xây dựng").doesNotContain("QUY CHẾ");
        assertThat(pdf.pages()).isEqualTo(1);
    }

    private static Pdf pdf(String name) {
        return switch (name) {
            case "PLAN" -> PLAN;
            case "LETTER" -> LETTER;
            case "SUBMISSION" -> SUBMISSION;
            case "DECISION" -> DECISION;
            default -> REGULATION;
        };
    }

    private static Drawing.Stroke ruleUnder(Pdf pdf, List<Letter> line) {
        double baseline = line.getFirst().baseline();
        return Drawing.of(pdf, line.getFirst().page()).rules().stream().filter(rule -> rule.y() > baseline
                && rule.y() < baseline + 12 && Math.abs(rule.middle() - middle(line)) < 2).findFirst().orElseThrow();
    }

    private static double width(List<Letter> line) {
        return line.getLast().x() + line.getLast().width() - line.getFirst().x();
    }

    private static double middle(List<Letter> line) {
        return line.getFirst().x() + width(line) / 2;
    }

    private static List<Letter> letters(Pdf pdf, String text) {
        return letters(pdf, text, 1);
    }

    /// Where a text first stands from that page on, without its blanks.
    private static List<Letter> letters(Pdf pdf, String text, int fromPage) {
        var letters = new Reading(pdf).letters().stream().filter(l -> !l.text().isBlank() && l.page() >= fromPage).toList();
        var wanted = text.replace(" ", "");
        for (int i = 0; i + wanted.length() <= letters.size(); i++) {
            var here = new StringBuilder();
            for (int k = i; k < i + wanted.length(); k++) {
                here.append(letters.get(k).text());
            }
            if (here.toString().equals(wanted)) {
                return letters.subList(i, i + wanted.length());
            }
        }
        throw new AssertionError(text + " is not there");
    }
}
