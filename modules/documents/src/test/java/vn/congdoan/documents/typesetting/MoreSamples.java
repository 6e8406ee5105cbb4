package vn.congdoan.documents.typesetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Marks.Urgency;
import vn.congdoan.documents.Marks.Verification;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Centred;
import vn.congdoan.spi.document.Block.Item;
import vn.congdoan.spi.document.Block.LegalBasis;
import vn.congdoan.spi.document.Block.Level;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// Letters, decisions and regulations with everything that can stand on page 1.
final class MoreSamples {

    static final String ADDRESS = "Số 12 đường 30/4, phường Tân Phong, thành phố Lai Châu. Điện thoại: (0213) 3 876 000. "
            + "Thư điện tử: vanthu@ldld.example";
    static final Verification VERIFICATION = new Verification("K7QX-29MB-4T",
            "https://congdoan.example/kiem-tra/K7QX-29MB-4T");
    private static final String SENTENCE = "Các cấp công đoàn rà soát số lao động chưa vào tổ chức tại từng doanh "
            + "nghiệp, phân công cán bộ phụ trách và báo cáo kết quả hằng tháng theo mẫu chung. ";

    private MoreSamples() {
    }

    /// A công văn with every mark.
    static Document letter() {
        var marks = new Marks(Urgency.THUONG_KHAN, "LƯU HÀNH NỘI BỘ",
                List.of("Liên đoàn Lao động các huyện, thành phố", "Công đoàn ngành Giáo dục, Công đoàn ngành Y tế, "
                        + "Công đoàn Viên chức tỉnh và các công đoàn cơ sở trực thuộc Liên đoàn Lao động tỉnh"),
                "PL.(300)", ADDRESS, VERIFICATION);
        return new Document(heading("7", "LĐLĐ-ToC"), "", "báo cáo tiến độ phát triển đoàn viên, thành lập công đoàn cơ sở "
                + "Quý III năm 2024", marks,
                List.of(Paragraph.of(SENTENCE + SENTENCE), new Paragraph(List.of(Span.of("Diện tích phòng họp tối thiểu 40 m"),
                        Span.raised("2"), Span.of(", có bàn cho 25 người"), Span.footnote("Tính theo số ủy viên được triệu tập."),
                        Span.of(". " + SENTENCE))), Item.of(SENTENCE), Item.of(SENTENCE),
                        Paragraph.of("Báo cáo gửi trước ngày 15 tháng 9 năm 2024./.")),
                Samples.CHAIR, recipients(), List.of());
    }

    /// A submission to one addressee, with its type.
    static Document submission() {
        var marks = new Marks(Urgency.KHAN, "", List.of("Ban Thường vụ Tỉnh ủy Lai Châu"), "", "", null);
        return new Document(heading("15", "TTr-LĐLĐ"), "TỜ TRÌNH", "Về việc thành lập nghiệp đoàn cơ sở", marks,
                List.of(Paragraph.of(SENTENCE), Paragraph.of("Kính trình Ban Thường vụ Tỉnh ủy xem xét./.")),
                new Signature(List.of("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Trần Thị Mẫu"), recipients(),
                List.of());
    }

    /// A decision of articles, of which one has a title.
    static Document decision() {
        return new Document(heading("120", "QĐ-LĐLĐ"), "QUYẾT ĐỊNH", "Giao chỉ tiêu phát triển đoàn viên năm 2024",
                new Marks(Urgency.HOA_TOC, "", List.of(), "TC.(25)", "", VERIFICATION),
                List.of(new LegalBasis("Căn cứ Luật Công đoàn ngày 27 tháng 11 năm 2024;"),
                        new LegalBasis("Căn cứ Quyết định số 675/QĐ-TLĐ ngày 02/4/2024 của Đoàn Chủ tịch Tổng Liên đoàn "
                                + "Lao động Việt Nam về việc giao chỉ tiêu."),
                        Centred.of("QUYẾT ĐỊNH:"),
                        article("Điều 1.", "Giao chỉ tiêu phát triển đoàn viên năm 2024 cho Liên đoàn Lao động huyện Tam "
                                + "Đường: 91 đoàn viên, thành lập 02 công đoàn cơ sở."),
                        article("Điều 2.", "Trách nhiệm thực hiện"),
                        Numbered.point("1.", "Đơn vị được giao xây dựng kế hoạch của mình. " + SENTENCE),
                        Numbered.point("2.", SENTENCE), Numbered.point("a)", SENTENCE),
                        article("Điều 3.", "Quyết định có hiệu lực kể từ ngày ký. Các ông, bà Chánh Văn phòng, Trưởng ban "
                                + "Tổ chức và đơn vị có tên tại Điều 1 chịu trách nhiệm thi hành./.")),
                Samples.CHAIR, recipients(), List.of());
    }

    /// A regulation of chapters and sections, its annexes with footnotes, one of them lying.
    static Document regulation() {
        var blocks = new ArrayList<Block>();
        for (int chapter = 1; chapter <= 3; chapter++) {
            blocks.add(new Numbered(Level.CHAPTER, "Chương " + "I".repeat(chapter), List.of(Span.of("Quy định về phát triển đoàn viên, "
                    + "thành lập công đoàn cơ sở trong các doanh nghiệp ngoài khu vực nhà nước"))));
            for (int section = 1; section <= 2; section++) {
                blocks.add(new Numbered(Level.SECTION, "Mục " + section, List.of(Span.of("Trình tự, thủ tục"))));
                for (int article = 1; article <= 2; article++) {
                    blocks.add(article("Điều " + (6 * chapter + 2 * section + article - 8) + ".", "Nguyên tắc và thẩm quyền"));
                    blocks.add(Numbered.point("1.", SENTENCE.strip()));
                    blocks.add(new Numbered(Level.POINT, "2.", List.of(Span.of(SENTENCE.strip()),
                            Span.footnote("Sửa đổi theo Nghị quyết số 02-NQ/TW. " + SENTENCE), Span.of(" Áp dụng từ ngày 01/7/2024."))));
                    blocks.add(Numbered.point("a)", SENTENCE));
                    blocks.add(Numbered.point("b)", SENTENCE + SENTENCE));
                }
            }
        }
        blocks.add(Paragraph.of("Các biểu tại Phụ lục I, Phụ lục II kèm theo./."));
        var attached = new Annex.Attached("Quyết định", "Ban Thường vụ Liên đoàn Lao động tỉnh");
        return new Document(heading("5", "QC-LĐLĐ"), "QUY CHẾ", "Phát triển đoàn viên, thành lập công đoàn cơ sở",
                new Marks(Urgency.NONE, "XEM XONG TRẢ LẠI", List.of(), "", ADDRESS, VERIFICATION), blocks, Samples.CHAIR,
                recipients(), List.of(
                        new Annex(List.of(), List.of("BIỂU MẪU BÁO CÁO"), "", attached, false, List.of(noted(), SampleTables.laiChauQuotas()), null),
                        new Annex(List.of(), List.of("MỐC THỜI GIAN"), "Theo từng quý", attached, true, List.of(noted()), Samples.CHAIR)));
    }

    /// Columns by their content, styles and footnotes in cells.
    static Table noted() {
        var head = Row.of(Kind.PLAIN, Cell.of("TT"), Cell.of("Nội dung"), Cell.of(List.of(Span.of("Diện tích (m"), Span.raised("2"), Span.of(")"))),
                Cell.of("Ghi chú"));
        return new Table(List.of(Column.byContent(Align.CENTRE), Column.byContent(Align.LEFT), Column.byContent(Align.RIGHT),
                Column.byContent(Align.LEFT)), List.of(head),
                List.of(Row.of(Kind.PLAIN, Cell.of("1"), Cell.of(List.of(Span.of("Nhà văn hóa "), Span.bold("lao động"),
                                Span.footnote("Đang xây dựng, dự kiến xong trong năm 2025."))), Cell.of("1.250"), Cell.of("")),
                        Row.of(Kind.PLAIN, Cell.of("2"), Cell.of(List.of(Span.italic("Phòng họp "), Span.of("của cơ quan Liên đoàn Lao động tỉnh"))),
                                Cell.of("40"), Cell.of(List.of(Span.of("Sửa chữa"), Span.footnote("Nguồn tài chính công đoàn."))))));
    }

    /// Everything in columns by content: short numbers, long names, long notes.
    static Table byContent() {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= 12; i++) {
            rows.add(Row.of(Kind.PLAIN, Cell.of(Integer.toString(i)), Cell.of("Công ty TNHH Xây dựng và thương mại số " + i),
                    Cell.of(Integer.toString(37 * i)), Cell.of(i % 3 == 0 ? SENTENCE : "")));
        }
        return new Table(List.of(Column.byContent(Align.CENTRE), Column.byContent(Align.LEFT), Column.byContent(Align.RIGHT),
                Column.byContent(Align.LEFT)),
                List.of(Row.of(Kind.PLAIN, Cell.of("TT"), Cell.of("Đơn vị"), Cell.of("Lao động"), Cell.of("Ghi chú"))), rows);
    }

    private static Numbered article(String number, String text) {
        return new Numbered(Level.ARTICLE, number, List.of(Span.of(text)));
    }

    private static Heading heading(String number, String code) {
        return new Heading(Samples.CONFEDERATION, Samples.LAI_CHAU, number, code, "Lai Châu", LocalDate.of(2024, 2, 5), 2024);
    }

    private static List<String> recipients() {
        return List.of("Như trên", "Tổng Liên đoàn Lao động Việt Nam (để báo cáo)", "Lưu: VT, Ban ToC (2)");
    }
}
