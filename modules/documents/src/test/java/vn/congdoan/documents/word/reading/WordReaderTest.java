package vn.congdoan.documents.word.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdoan.documents.word.reading.Packed.bold;
import static vn.congdoan.documents.word.reading.Packed.centred;
import static vn.congdoan.documents.word.reading.Packed.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.layout.Draft;

class WordReaderTest {

    private static Reading.Taken taken(Packed file) {
        return (Reading.Taken) new WordReader().read(file.bytes());
    }

    private static Draft draft(String body) {
        return taken(Packed.saying(body)).draft();
    }

    private static List<String> text(String body) {
        return draft(body).text().lines().toList();
    }

    private static List<String> left(String body) {
        return taken(Packed.saying(body)).left().stream().map(Message::key).toList();
    }

    private static String cell(String inside) {
        return "<w:tc>" + inside + "</w:tc>";
    }

    @Test
    void theHeadingIsLeftOutAndTypeSubjectAndBasesAreFound() {
        var draft = draft("<w:tbl><w:tr>" + cell(p("LIÊN ĐOÀN LAO ĐỘNG TỈNH X")) + cell(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                + "</w:tr></w:tbl>" + p("") + centred("KẾ HOẠCH") + centred("Phát triển đoàn viên") + centred("năm 2024") + p("_______")
                + p("Căn cứ Luật Công đoàn;") + p("- Căn cứ Điều lệ.") + p("Ban Thường vụ xây dựng kế hoạch sau:"));
        assertThat(draft.type()).isEqualTo("KẾ HOẠCH");
        assertThat(draft.typeCode()).isEqualTo("KH");
        assertThat(draft.subject()).isEqualTo("Phát triển đoàn viên năm 2024");
        assertThat(draft.legalBases()).containsExactly("Căn cứ Luật Công đoàn;", "Căn cứ Điều lệ.");
        assertThat(draft.text()).isEqualTo("Ban Thường vụ xây dựng kế hoạch sau:");
    }

    @Test
    void aDecisionNamesWhoDecides() {
        var draft = draft(centred("QUYẾT ĐỊNH") + centred("Về việc giao chỉ tiêu") + centred("BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH")
                + p("Căn cứ Luật Công đoàn;") + centred("QUYẾT ĐỊNH:") + bold("Điều 1. Giao chỉ tiêu") + p("Điều 2. Thi hành."));
        assertThat(draft.authority()).isEqualTo("BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH");
        assertThat(draft.subject()).isEqualTo("Về việc giao chỉ tiêu");
        assertThat(draft.text()).isEqualTo("> QUYẾT ĐỊNH:\n### Điều 1. Giao chỉ tiêu\nĐiều 2. Thi hành.");
    }

    @Test
    void aLetterHasNoTypeAndItsSubjectStandsInTheHeading() {
        var draft = draft("<w:tbl><w:tr>" + cell(p("Số: 12/LĐLĐ-ToC") + p("V/v báo cáo quý I")) + cell(p("Độc lập - Tự do - Hạnh phúc"))
                + "</w:tr></w:tbl>" + p("Kính gửi: Ban Tổ chức") + p("Thực hiện công văn số 1."));
        assertThat(draft.type()).isEmpty();
        assertThat(draft.typeCode()).isEmpty();
        assertThat(draft.subject()).isEqualTo("báo cáo quý I");
        assertThat(draft.text()).isEqualTo("Thực hiện công văn số 1.");
    }

    @Test
    void numbersOfHeadingsAreKeptAsWritten() {
        assertThat(text(centred("KẾ HOẠCH") + centred("Thử") + bold("I. MỤC ĐÍCH") + bold("1. Yêu cầu") + bold("1.1. Chung") + p("a) Rà soát;")
                + p("1. Không có tiêu đề.") + p("- Gạch") + p("–Dính liền") + p("+ Cộng")))
                .containsExactly("# I. MỤC ĐÍCH", "## 1. Yêu cầu", "## 1.1. Chung", "a) Rà soát;", "1. Không có tiêu đề.", "- Gạch",
                        "- Dính liền", "+ Cộng");
    }

    @Test
    void chaptersHaveTheirTitlesBelow() {
        assertThat(text(centred("Chương I") + centred("QUY ĐỊNH CHUNG") + p("Nội dung"))).containsExactly("# Chương I", "# QUY ĐỊNH CHUNG", "Nội dung");
    }

    @Test
    void numbersOfWordsOwnListsAreWrittenOut() {
        var item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        var lists = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"&#61623;\"/></w:lvl></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>";
        var body = item.formatted(0, 1, "Một") + item.formatted(1, 1, "Nhỏ") + item.formatted(1, 1, "Nhỏ nữa") + item.formatted(0, 1, "Hai")
                + item.formatted(1, 1, "Lại nhỏ") + item.formatted(0, 2, "Gạch") + item.formatted(0, 3, "Phần");
        assertThat(taken(Packed.saying(body).related("numbering", lists)).draft().text().lines()).containsExactly("1. Một", "a) Nhỏ",
                "b) Nhỏ nữa", "2. Hai", "a) Lại nhỏ", "- Gạch", "IV. Phần");
    }

    @Test
    void stylesSayWhatIsBold() {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\" "
                + "w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
        var body = "<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr><w:r><w:t>1. Mục đích</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>1. Thường</w:t></w:r></w:p>";
        assertThat(taken(Packed.saying(body).related("styles", styles)).draft().text().lines()).containsExactly("## 1. Mục đích", "1. Thường");
    }

    @Test
    void stylesInsideALineBecomeMarkup() {
        var run = "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>";
        assertThat(text("<w:p>" + run.formatted("", "Tăng ") + run.formatted("<w:b/>", "1.100 ") + run.formatted("<w:b/>", "đoàn viên ")
                + run.formatted("<w:i/>", "trong năm") + run.formatted("", ", 300 m") + run.formatted("<w:vertAlign w:val=\"superscript\"/>", "2")
                + "</w:p>")).containsExactly("Tăng **1.100 đoàn viên** *trong năm*, 300 m^2^");
    }

    @Test
    void whatMeansSomethingToTheMarkupIsEscaped() {
        assertThat(text(p("5 * 3 ^ {{x}} [^1] a|b c\\d") + p("# không phải mục") + p("&gt; cũng không")))
                .containsExactly("5 \\* 3 \\^ \\{{x}} \\[^1] a\\|b c\\d", "\\# không phải mục", "\\> cũng không");
    }

    @Test
    void footnotesComeAlong() {
        var body = "<w:p><w:r><w:t>Nghị quyết</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t> đã ban hành.</w:t></w:r></w:p>";
        var notes = "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Số 02-NQ/TW.</w:t></w:r></w:p></w:footnote>";
        assertThat(taken(Packed.saying(body).related("footnotes", notes)).draft().text()).isEqualTo("Nghị quyết[^1] đã ban hành.\n[^1]: Số 02-NQ/TW.");
    }

    @Test
    void tablesKeepColumnsSpansAndPlaces() {
        var right = "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        var body = "<w:tbl><w:tr>" + cell(p("TT")) + cell(p("Đơn vị")) + cell(p("Số")) + "</w:tr><w:tr>" + cell(p("1")) + cell(p("Sìn Hồ"))
                + cell(right.formatted("12")) + "</w:tr><w:tr>" + cell("<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + bold("Cộng"))
                + cell(right.formatted("12")) + "</w:tr></w:tbl>";
        assertThat(text(p("Chỉ tiêu:") + body)).containsExactly("Chỉ tiêu:", "| TT | Đơn vị | Số |", "|---|---|--:|", "| 1 | Sìn Hồ | 12 |",
                "| **Cộng** || 12 |");
    }

    @Test
    void recipientsAndSignerAreFoundInTheirTable() {
        var draft = draft(p("Nội dung./.") + "<w:tbl><w:tr>" + cell(p("Nơi nhận:") + p("- Ban Tổ chức;") + p("- Các huyện,") + p("thành phố;")
                + p("- Lưu: VT.")) + cell(p("TM. BAN THƯỜNG VỤ") + p("CHỦ TỊCH") + p("") + p("(Đã ký)") + p("Nguyễn Văn Mẫu")) + "</w:tr></w:tbl>");
        assertThat(draft.recipients()).containsExactly("Ban Tổ chức", "Các huyện, thành phố", "Lưu: VT");
        assertThat(draft.signature().capacity()).containsExactly("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH");
        assertThat(draft.signature().name()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(draft.text()).isEqualTo("Nội dung./.");
    }

    @Test
    void recipientsAndSignerAreFoundBetweenTabulators() {
        var tab = "<w:p><w:r><w:t>%s</w:t><w:tab/><w:tab/><w:t>%s</w:t></w:r></w:p>";
        var draft = draft(p("Nội dung./.") + tab.formatted("Nơi nhận:", "TM. BAN CHẤP HÀNH") + tab.formatted("- Ban Tổ chức;", "PHÓ CHỦ TỊCH")
                + p("- Lưu: VT.") + tab.formatted("", "Trần Thị Mẫu"));
        assertThat(draft.recipients()).containsExactly("Ban Tổ chức", "Lưu: VT");
        assertThat(draft.signature().capacity()).containsExactly("TM. BAN CHẤP HÀNH", "PHÓ CHỦ TỊCH");
        assertThat(draft.signature().name()).isEqualTo("Trần Thị Mẫu");
    }

    @Test
    void whatIsLeftOutIsTold() {
        var box = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + p("HỎA TỐC")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertThat(left(p("Có chữ") + "<w:p><w:r><w:drawing/></w:r></w:p>" + box)).containsExactly("documents.word.left.picture",
                "documents.word.left.text-box");
        assertThat(left("<w:p><w:r><w:t>Giữ</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins></w:p>"))
                .containsExactly("documents.word.left.deleted");
        assertThat(text("<w:p><w:r><w:t>Giữ</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins></w:p>"))
                .containsExactly("Giữ thêm");
    }

    @Test
    void whatIsLeftOutIsToldWithItsPlace() {
        var left = taken(Packed.saying(p("Một") + p("Hai") + "<w:p><w:r><w:drawing/></w:r></w:p>")).left();
        assertThat(left).containsExactly(Message.of("documents.word.left.picture", Message.of("documents.word.at.paragraph", 3)));
    }

    @Test
    void textIsComposed() {
        assertThat(text(p("Công đoa\u0300n\u00A0cơ sở"))).containsExactly("Công đoàn cơ sở");
    }
}
