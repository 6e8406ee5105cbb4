package vn.congdoan.plugins.laichau;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Item;
import vn.congdoan.spi.document.Block.LegalBasis;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.OfficialDate;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.quota.Counted;

/// The running text of the plan.
final class PlanText {

    private final PlanFacts facts;
    private final CampaignFacts campaign;
    private final boolean peakMonth;
    private final List<Block> blocks = new ArrayList<>();

    PlanText(PlanFacts facts) {
        this.facts = facts;
        this.campaign = facts.campaign();
        this.peakMonth = campaign.kind().equals("peak_month");
    }

    List<Block> blocks() {
        bases();
        purpose();
        targets();
        tasks();
        organisation();
        return List.copyOf(blocks);
    }

    private void bases() {
        add(new LegalBasis("Căn cứ Luật Công đoàn;"), new LegalBasis("Căn cứ Điều lệ Công đoàn Việt Nam;"));
        if (campaign.parent() != null) {
            add(new LegalBasis("Căn cứ %s của %s;".formatted(campaign.parent().inText(), facts.issuer().shortName())));
        }
        add(new LegalBasis("Xét kết quả khảo sát doanh nghiệp, lao động chưa có tổ chức công đoàn trên địa bàn."),
                Paragraph.of("Ban Thường vụ %s ban hành %s với các nội dung sau:"
                        .formatted(facts.issuer().name(), plan())));
    }

    private String plan() {
        return switch (campaign.kind()) {
            case "year_plan" -> campaign.inText();
            case "peak_month" -> "Kế hoạch triển khai " + campaign.title();
            default -> "Kế hoạch thực hiện " + campaign.title();
        };
    }

    private void purpose() {
        add(Numbered.part("I.", "MỤC ĐÍCH, YÊU CẦU"), Numbered.clause("1.", "Mục đích"),
                Item.of("Đưa chỉ tiêu đến từng đơn vị để nơi nào cũng rõ phần việc, rõ người phụ trách và rõ thời hạn."),
                Item.of("Giúp người lao động ở nơi chưa có công đoàn hiểu quyền lợi của mình để tự nguyện gia nhập; "
                        + "giúp người sử dụng lao động yên tâm, ủng hộ việc thành lập công đoàn cơ sở."));
        if (campaign.totals().stream().anyMatch(total -> total.counted() == Counted.REFERRALS)) {
            add(Item.of("Phát hiện đoàn viên ưu tú trong phong trào ở cơ sở, tạo nguồn phát triển Đảng."));
        }
        add(Numbered.clause("2.", "Yêu cầu"),
                Item.of("Số liệu giao và số liệu báo cáo phải đối chiếu được với danh sách; chỉ tính kết quả khi đã có "
                        + "quyết định kết nạp, quyết định công nhận."),
                Item.of("Công đoàn cơ sở mới phải hoạt động được ngay: có ban chấp hành, có quy chế và chương trình công tác."),
                Item.of("Đơn vị gặp khó khăn báo sớm để được hỗ trợ, không để dồn đến cuối kỳ."));
    }

    private void targets() {
        add(Numbered.part("II.", "CHỈ TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP"), Numbered.clause("1.", "Chỉ tiêu"));
        var parent = campaign.parent();
        if (parent != null) {
            add(Paragraph.of("1.1. " + scope(parent) + ":"));
            blocks.addAll(new Targets(parent).items());
            add(Paragraph.of("1.2. " + scope(campaign) + ", tính trong chỉ tiêu nêu trên:"));
        } else {
            add(Paragraph.of(scope(campaign) + ":"));
        }
        blocks.addAll(new Targets(campaign).items());
        add(Paragraph.of(facts.enterprises().isEmpty()
                ? "Chỉ tiêu của từng đơn vị ghi tại Biểu giao chỉ tiêu kèm theo Kế hoạch này."
                : "Chỉ tiêu của từng đơn vị ghi tại Phụ lục I; doanh nghiệp từ %d lao động trở lên chưa có công đoàn ghi tại Phụ lục II."
                        .formatted(campaign.minimumWorkers())));
    }

    private static String scope(CampaignFacts campaign) {
        var what = switch (campaign.kind()) {
            case "year_plan" -> "Chỉ tiêu năm " + campaign.to().getYear();
            case "peak_month" -> "Chỉ tiêu tháng cao điểm";
            default -> campaign.title();
        };
        return "%s (từ ngày %s đến ngày %s)".formatted(what, OfficialDate.print(campaign.from()), OfficialDate.print(campaign.to()));
    }

    private void tasks() {
        add(Numbered.clause("2.", "Nhiệm vụ và giải pháp"),
                Item.of("Lập danh sách doanh nghiệp, khu vực lao động cần vận động; mỗi nơi có cán bộ phụ trách và lịch tiếp xúc cụ thể."),
                Item.of("Tranh thủ sự lãnh đạo của cấp ủy, sự phối hợp của cơ quan quản lý lao động, thuế và bảo hiểm xã hội "
                        + "khi gặp gỡ người sử dụng lao động."),
                Item.of("Tuyên truyền gần với đời sống: quyền được thương lượng, được bảo vệ, phúc lợi của đoàn viên; chọn giờ và "
                        + "nơi thuận tiện cho người lao động, nhất là lao động phi chính thức."),
                Item.of("Hướng dẫn ban vận động về hồ sơ, đại hội hoặc lễ ra mắt; sau khi thành lập, cử cán bộ theo sát công "
                        + "đoàn cơ sở trong những tháng đầu."),
                Item.of("Bố trí kinh phí từ nguồn tài chính công đoàn cho vận động, tập huấn; biểu dương kịp thời nơi làm tốt."));
    }

    private void organisation() {
        var name = facts.issuer().shortName();
        add(Numbered.part("III.", "TỔ CHỨC THỰC HIỆN"), Numbered.clause("1.", name),
                Item.of("Ban Tổ chức - Kiểm tra theo dõi tiến độ từng đơn vị, đôn đốc nơi chậm và tổng hợp báo cáo Ban Thường vụ."),
                Item.of("Các ban và Văn phòng, theo phần việc của mình, bảo đảm tài liệu, tập huấn, tuyên truyền và kinh phí."),
                Numbered.clause("2.", "Các đơn vị được giao chỉ tiêu"),
                Item.of("Xây dựng kế hoạch của đơn vị, phân công đến từng cán bộ và triển khai ngay sau khi nhận Kế hoạch này."),
                Item.of(reports()),
                Paragraph.of("Vướng mắc trong quá trình thực hiện, đề nghị các đơn vị phản ánh về %s (qua Ban Tổ chức - Kiểm tra) để được hướng dẫn./."
                        .formatted(name)));
    }

    private String reports() {
        var last = OfficialDate.print(campaign.to().plusDays(5));
        return "Gửi báo cáo về %s (qua Ban Tổ chức - Kiểm tra) vào cuối mỗi quý; báo cáo kết quả %s chậm nhất ngày %s."
                .formatted(facts.issuer().shortName(), peakMonth ? "tháng cao điểm" : "cả đợt", last);
    }

    private void add(Block... more) {
        blocks.addAll(List.of(more));
    }
}
