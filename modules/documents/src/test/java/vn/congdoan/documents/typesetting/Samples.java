package vn.congdoan.documents.typesetting;

import static vn.congdoan.spi.document.Block.Numbered.clause;
import static vn.congdoan.spi.document.Block.Numbered.part;
import static vn.congdoan.spi.document.Block.Numbered.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Heading;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Item;
import vn.congdoan.spi.document.Block.LegalBasis;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;

/// Documents as federations issue them, in sentences of our own.
final class Samples {

    static final String SUBJECT = "Phát triển đoàn viên, thành lập công đoàn cơ sở năm 2024 và tổ chức "
            + "“Tháng cao điểm” giới thiệu đoàn viên ưu tú cho Đảng";
    static final List<String> CONFEDERATION = List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM");
    static final List<String> LAI_CHAU = List.of("LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU");
    static final Signature CHAIR = new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "Nguyễn Văn Mẫu");

    private static final String SENTENCE = "Các cấp công đoàn rà soát số lao động chưa vào tổ chức tại từng doanh "
            + "nghiệp, phân công cán bộ phụ trách, báo cáo kết quả hằng tháng theo mẫu chung và bảo đảm số liệu khớp "
            + "với hồ sơ kết nạp. ";

    private Samples() {
    }

    static Heading heading(@Nullable String number, @Nullable LocalDate date) {
        return new Heading(CONFEDERATION, LAI_CHAU, number, "KH-LĐLĐ", "Lai Châu", date, 2024);
    }

    static Document laiChau() {
        var annexBodies = List.of(CONFEDERATION.getFirst(), LAI_CHAU.getFirst());
        var attached = new Annex.Attached("Kế hoạch", "Ban Thường vụ Liên đoàn Lao động tỉnh");
        return new Document(heading("78", LocalDate.of(2024, 6, 11)), "KẾ HOẠCH", SUBJECT, body(), CHAIR, recipients(),
                List.of(new Annex(annexBodies, List.of("BIỂU GIAO CHỈ TIÊU"),
                                "Phát triển đoàn viên, thành lập tổ chức công đoàn cơ sở trong Tháng cao điểm", attached,
                                false, List.of(SampleTables.laiChauQuotas()), CHAIR),
                        new Annex(annexBodies,
                                List.of("DANH SÁCH", "DOANH NGHIỆP CÓ TỪ 25 LAO ĐỘNG, CHƯA CÓ TỔ CHỨC CÔNG ĐOÀN"), "",
                                attached, false, List.of(SampleTables.laiChauEnterprises()), null)));
    }

    static Document anGiang() {
        var heading = new Heading(CONFEDERATION, List.of("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN GIANG"), null, "KH-LĐLĐ",
                "An Giang", null, 2017);
        var annex = new Annex(List.of(), List.of("DANH SÁCH", "PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN CÔNG ĐOÀN NĂM 2017"),
                "", new Annex.Attached("Kế hoạch", "Ban Thường vụ LĐLĐ tỉnh"), true,
                List.of(SampleTables.anGiang()), CHAIR);
        return new Document(heading, "KẾ HOẠCH", "Phát triển đoàn viên, thành lập công đoàn cơ sở năm 2017",
                List.of(Paragraph.of(SENTENCE), part("I.", "Mục đích, yêu cầu"), Item.of(SENTENCE),
                        new Paragraph(List.of(Span.of("Phấn đấu tăng thêm "), Span.bold("6.500 đoàn viên"),
                                Span.of(", thành lập tổ chức ở "), Span.bold("90 %"),
                                Span.of(" doanh nghiệp có từ 10 lao động trở lên./.")))),
                CHAIR, recipients(), List.of(annex));
    }

    static Document with(List<Block> body) {
        return new Document(heading(null, null), "KẾ HOẠCH", SUBJECT, body, CHAIR, recipients(), List.of());
    }

    static Document tenPages() {
        var blocks = new ArrayList<Block>();
        for (int i = 1; i <= 12; i++) {
            blocks.add(clause(i + ".", "Nhóm nhiệm vụ thứ " + i + " của các cấp công đoàn trong tỉnh"));
            for (int k = 1; k <= 5; k++) {
                blocks.add(k % 2 == 0 ? Paragraph.of(SENTENCE.repeat(1 + (i + k) % 4)) : Item.of(SENTENCE.repeat(k)));
            }
        }
        return with(blocks);
    }

    /// A plan with a footnote in every second paragraph.
    static Document twelveNotes() {
        var blocks = new ArrayList<Block>();
        for (int i = 1; i <= 12; i++) {
            blocks.add(clause(i + ".", "Mốc thời gian thứ " + i));
            blocks.add(Item.of(SENTENCE.repeat(1 + i % 3)));
            blocks.add(new Paragraph(List.of(Span.of(SENTENCE + "Đến mốc"),
                    new Span("", false, false, false, List.of(Span.of("lờichúthích" + i + ". " + SENTENCE.repeat(i % 4)),
                            Span.italic("Nguồn: báo cáo tháng."))), Span.of(" nêu trên phải hoàn thành. " + SENTENCE.repeat(1 + i % 3)))));
        }
        return with(blocks);
    }

    private static List<Block> body() {
        var blocks = new ArrayList<Block>(List.of(
                new LegalBasis("Căn cứ Điều lệ Công đoàn Việt Nam;"),
                new LegalBasis("Căn cứ Quyết định số 675/QĐ-TLĐ ngày 02/4/2024 của Đoàn Chủ tịch Tổng Liên đoàn Lao động "
                        + "Việt Nam về việc giao chỉ tiêu thực hiện nhiệm vụ năm 2024;"),
                new LegalBasis("Thực hiện Công văn số 1799-CV/TU ngày 12/3/2024 của Tỉnh ủy Lai Châu về việc lãnh đạo "
                        + "thành lập tổ chức công đoàn trong các doanh nghiệp."),
                Paragraph.of("Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch với các nội dung sau:"),
                part("I.", "Mục đích, yêu cầu"), clause("1.", "Mục đích"), Item.of(SENTENCE + SENTENCE),
                Item.of(SENTENCE), clause("2.", "Yêu cầu"), Item.of(SENTENCE + SENTENCE + SENTENCE), Item.of(SENTENCE),
                part("II.", "Nội dung"), clause("1.", "Chỉ tiêu"), clause("1.1.", "Chỉ tiêu năm 2024"),
                Item.of("Đoàn viên thực tăng 1.100 người, trong đó 100 người ở khu vực phi chính thức."),
                Item.of("Thành lập 16 công đoàn cơ sở ngoài khu vực nhà nước; 100 % doanh nghiệp có từ 25 lao động trở "
                        + "lên có tổ chức công đoàn; ít nhất 04 nghiệp đoàn cơ sở khu vực phi chính thức."),
                Item.of("Giới thiệu 780 đoàn viên ưu tú cho Đảng xem xét bồi dưỡng, kết nạp."),
                clause("1.2.", "Chỉ tiêu Tháng cao điểm, từ ngày 01/7/2024 đến ngày 31/7/2024"),
                Item.of("Kết nạp 475 đoàn viên, thành lập 13 công đoàn cơ sở, giới thiệu 275 đoàn viên ưu tú."),
                Paragraph.of("(Chỉ tiêu của từng đơn vị tại Phụ lục I, danh sách doanh nghiệp tại Phụ lục II)")));
        blocks.add(clause("2.", "Nhiệm vụ và giải pháp"));
        for (int i = 1; i <= 5; i++) {
            blocks.add(clause("2." + i + ".", "Giải pháp thứ " + i
                    + " về tuyên truyền, vận động và tập hợp người lao động tại nơi làm việc"));
            blocks.add(Item.of(SENTENCE.repeat(1 + i % 3)));
            blocks.add(Item.of(SENTENCE.repeat(1 + i % 2)));
        }
        blocks.addAll(List.of(part("III.", "Tổ chức thực hiện"), point("a)", SENTENCE), point("b)", SENTENCE + SENTENCE),
                point("c)", SENTENCE), point("d)", SENTENCE), point("đ)", SENTENCE),
                Paragraph.of(SENTENCE + SENTENCE.strip().replaceAll("\\.$", "./."))));
        return blocks;
    }

    private static List<String> recipients() {
        return List.of("Tổng Liên đoàn Lao động Việt Nam;", "Ban Tổ chức Tổng Liên đoàn;", "Ban Dân vận Tỉnh ủy;",
                "Ban Thường vụ, Ban Chỉ đạo phát triển đoàn viên Liên đoàn Lao động tỉnh;",
                "Liên đoàn Lao động các huyện, thành phố", "Lưu: VT, Ban TC-KT.");
    }
}
