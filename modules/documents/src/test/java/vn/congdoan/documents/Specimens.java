package vn.congdoan.documents;

import static vn.congdoan.spi.document.Block.Numbered.clause;
import static vn.congdoan.spi.document.Block.Numbered.part;
import static vn.congdoan.spi.document.Block.Numbered.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/// Documents that between them have every kind of block, for renderers that must agree.
public final class Specimens {

    public static final Signature CHAIR = new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "Nguyễn Văn Mẫu");
    private static final String SENTENCE = "Các cấp công đoàn rà soát số lao động chưa vào tổ chức, phân công cán bộ phụ "
            + "trách từng doanh nghiệp và báo cáo kết quả hằng tháng theo mẫu chung. ";
    private static final List<String> GOVERNING = List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM");
    private static final List<String> OWN = List.of("LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU");
    private static final List<String> RECIPIENTS = List.of("Tổng Liên đoàn Lao động Việt Nam;",
            "Ban Thường vụ, Ban Chỉ đạo phát triển đoàn viên Liên đoàn Lao động tỉnh", "Lưu: VT, Ban TC-KT");

    private Specimens() {
    }

    public static Heading heading(String code) {
        return new Heading(GOVERNING, OWN, "8", code, "Lai Châu", LocalDate.of(2024, 2, 5), 2024);
    }

    /// With two annexes, one of them lying.
    public static Document plan() {
        var body = new ArrayList<Block>(List.of(new LegalBasis("Căn cứ Điều lệ Công đoàn Việt Nam;"),
                new LegalBasis("Căn cứ Kế hoạch số 117-KH/TU ngày 12/3/2024 của Tỉnh ủy Lai Châu."),
                Paragraph.of("Ban Thường vụ xây dựng kế hoạch với các nội dung sau:"), part("I.", "Mục đích, yêu cầu"),
                clause("1.", "Mục đích"), Item.of(SENTENCE + SENTENCE), Item.of(SENTENCE), clause("2.", "Yêu cầu"),
                new Paragraph(List.of(Span.of("Tăng thêm "), Span.bold("1.100 đoàn viên"), Span.of(" trong "),
                        Span.italic("năm 2024"), Span.of(", nhà ở 300 m"), Span.raised("2"), Span.of(" & <b>các</b> phần khác."))),
                part("II.", "Tổ chức thực hiện")));
        for (int i = 0; i < 6; i++) {
            body.add(point("abcdđe".charAt(i) + ")", SENTENCE.repeat(i + 1)));
        }
        body.add(Paragraph.of("(Chỉ tiêu tại Phụ lục I, danh sách tại Phụ lục II)"));
        body.add(Paragraph.of("Kế hoạch này có hiệu lực từ ngày ký./."));
        var attached = new Annex.Attached("Kế hoạch", "Ban Thường vụ Liên đoàn Lao động tỉnh");
        return new Document(heading("KH-LĐLĐ"), "KẾ HOẠCH", "Phát triển đoàn viên, thành lập công đoàn cơ sở năm 2024", body,
                CHAIR, RECIPIENTS, List.of(
                        new Annex(List.of(GOVERNING.getFirst(), OWN.getFirst()), List.of("BIỂU GIAO CHỈ TIÊU"),
                                "Phát triển đoàn viên năm 2024", attached, false, List.of(quotas()), CHAIR),
                        new Annex(List.of(), List.of("DANH SÁCH", "DOANH NGHIỆP CÓ TỪ 25 LAO ĐỘNG"), "", attached, true,
                                List.of(companies(12)), null)));
    }

    /// With chapters, articles, a footnote in running text and one in a table.
    public static Document decision() {
        var note = new Span("giai đoạn 2023 - 2028", false, false, false,
                List.of(Span.of("Nghị quyết số 02-NQ/TW ngày "), Span.italic("12/6/2021"), Span.of(" của Bộ Chính trị.")));
        var body = List.<Block>of(Centred.of("BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH"),
                new LegalBasis("Căn cứ Luật Công đoàn ngày 20/6/2012;"), Centred.of("QUYẾT ĐỊNH:"),
                new Numbered(Level.CHAPTER, "Chương I", List.of(Span.of("Quy định chung"))),
                new Numbered(Level.SECTION, "Mục 1", List.of(Span.of("Phạm vi"))),
                new Numbered(Level.ARTICLE, "Điều 1.", List.of(Span.of("Giao chỉ tiêu"))),
                new Numbered(Level.POINT, "1.", List.of(Span.of("Kết nạp 120 đoàn viên "), note, Span.of("."))),
                new Numbered(Level.ARTICLE, "Điều 2.", List.of(Span.of("Các đơn vị chịu trách nhiệm thi hành."))),
                quotas(), Paragraph.of("Số liệu tính đến cuối năm."),
                new Paragraph(List.of(Span.of("Quyết định có hiệu lực từ ngày ký"), Span.footnote("Không hồi tố."), Span.of("./."))));
        return new Document(heading("QĐ-LĐLĐ"), "QUYẾT ĐỊNH", "Về việc giao chỉ tiêu phát triển đoàn viên năm 2024", body, CHAIR,
                RECIPIENTS, List.of());
    }

    /// Without a type, with everything that may stand on page 1.
    public static Document letter() {
        var marks = new Marks(Marks.Urgency.HOA_TOC, "LƯU HÀNH NỘI BỘ", List.of("Liên đoàn Lao động các huyện", "Công đoàn ngành"),
                "PL.(300)", "Số 1, đường Trần Phú, phường Tân Phong, tỉnh Lai Châu", new Marks.Verification("LC24-7K3M", "https://vd.example/x"));
        return new Document(heading("LĐLĐ-ToC"), "", "báo cáo kết quả phát triển đoàn viên quý I", marks,
                List.of(Paragraph.of(SENTENCE), Paragraph.of(SENTENCE + "Trân trọng./.")), CHAIR, RECIPIENTS, List.of());
    }

    public static Document with(List<Block> body) {
        return new Document(heading("KH-LĐLĐ"), "KẾ HOẠCH", "Thử", body, CHAIR, RECIPIENTS, List.of());
    }

    /// With cells that span rows and columns.
    public static Table quotas() {
        var head = List.of(Row.of(Kind.PLAIN, Cell.of("TT").down(2), Cell.of("Đơn vị").down(2), Cell.of("Đoàn viên").across(2)),
                Row.of(Kind.PLAIN, Cell.of("Tổng số"), Cell.of("Trong đó ở doanh nghiệp")));
        return new Table(List.of(new Column(6, Align.CENTRE), new Column(40, Align.LEFT), new Column(15, Align.RIGHT),
                new Column(20, Align.CENTRE)), head, List.of(
                        Row.of(Kind.GROUP, Cell.of("Huyện Sìn Hồ").across(4)),
                        Row.of(Kind.PLAIN, Cell.of("1").down(2), Cell.of("Công đoàn cơ sở thứ nhất"), Cell.of("102"), Cell.of("0")),
                        Row.of(Kind.PLAIN, Cell.of("Công đoàn cơ sở thứ hai"), Cell.of("- 113"), Cell.of("")),
                        Row.of(Kind.TOTAL, Cell.of("Cộng:").across(2), Cell.of("475"), Cell.of("348"))));
    }

    public static Table companies(int count) {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= count; i++) {
            rows.add(Row.of(Kind.PLAIN, Cell.of(Integer.toString(i)), Cell.of("Công ty TNHH số " + i), Cell.of(Integer.toString(20 + i))));
        }
        rows.add(Row.of(Kind.TOTAL, Cell.of("Cộng").across(2), Cell.of("9.999")));
        return new Table(List.of(Column.byContent(Align.CENTRE), Column.byContent(Align.LEFT), Column.byContent(Align.RIGHT)),
                List.of(Row.of(Kind.PLAIN, Cell.of("TT"), Cell.of("Doanh nghiệp"), Cell.of("Lao động"))), rows);
    }
}
