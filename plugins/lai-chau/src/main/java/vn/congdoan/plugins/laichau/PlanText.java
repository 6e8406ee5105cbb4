package vn.congdoan.plugins.laichau;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.quota.Counted;

/// The words the plan starts with.
final class PlanText {

    private static final String WHOLE = """
            Ban Thường vụ {{co-quan.ten}} ban hành %s với các nội dung sau:

            # I. MỤC ĐÍCH, YÊU CẦU

            ## 1. Mục đích

            - Đưa chỉ tiêu đến từng đơn vị để nơi nào cũng rõ phần việc, rõ người phụ trách và rõ thời hạn.
            - Giúp người lao động ở nơi chưa có công đoàn hiểu quyền lợi của mình để tự nguyện gia nhập; giúp người sử dụng lao động yên tâm, ủng hộ việc thành lập công đoàn cơ sở.
            %s
            ## 2. Yêu cầu

            - Số liệu giao và số liệu báo cáo phải đối chiếu được với danh sách; chỉ tính kết quả khi đã có quyết định kết nạp, quyết định công nhận.
            - Công đoàn cơ sở mới phải hoạt động được ngay: có ban chấp hành, có quy chế và chương trình công tác.
            - Đơn vị gặp khó khăn báo sớm để được hỗ trợ, không để dồn đến cuối kỳ.

            # II. CHỈ TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP

            ## 1. Chỉ tiêu

            %s

            %s

            ## 2. Nhiệm vụ và giải pháp

            - Lập danh sách doanh nghiệp, khu vực lao động cần vận động; mỗi nơi có cán bộ phụ trách và lịch tiếp xúc cụ thể.
            - Tranh thủ sự lãnh đạo của cấp ủy, sự phối hợp của cơ quan quản lý lao động, thuế và bảo hiểm xã hội khi gặp gỡ người sử dụng lao động.
            - Tuyên truyền gần với đời sống: quyền được thương lượng, được bảo vệ, phúc lợi của đoàn viên; chọn giờ và nơi thuận tiện cho người lao động, nhất là lao động phi chính thức.
            - Hướng dẫn ban vận động về hồ sơ, đại hội hoặc lễ ra mắt; sau khi thành lập, cử cán bộ theo sát công đoàn cơ sở trong những tháng đầu.
            - Bố trí kinh phí từ nguồn tài chính công đoàn cho vận động, tập huấn; biểu dương kịp thời nơi làm tốt.

            # III. TỔ CHỨC THỰC HIỆN

            ## 1. {{co-quan.ten-tat}}

            - Ban Tổ chức - Kiểm tra theo dõi tiến độ từng đơn vị, đôn đốc nơi chậm và tổng hợp báo cáo Ban Thường vụ.
            - Các ban và Văn phòng, theo phần việc của mình, bảo đảm tài liệu, tập huấn, tuyên truyền và kinh phí.

            ## 2. Các đơn vị được giao chỉ tiêu

            - Xây dựng kế hoạch của đơn vị, phân công đến từng cán bộ và triển khai ngay sau khi nhận Kế hoạch này.
            - Gửi báo cáo về {{co-quan.ten-tat}} (qua Ban Tổ chức - Kiểm tra) vào cuối mỗi quý; báo cáo kết quả %s chậm nhất ngày {{han-bao-cao}}.

            Vướng mắc trong quá trình thực hiện, đề nghị các đơn vị phản ánh về {{co-quan.ten-tat}} (qua Ban Tổ chức - Kiểm tra) để được hướng dẫn./.
            """;

    private final PlanFacts facts;
    private final CampaignFacts campaign;

    PlanText(PlanFacts facts) {
        this.facts = facts;
        this.campaign = facts.campaign();
    }

    List<String> legalBases() {
        var bases = new ArrayList<>(List.of("Căn cứ Luật Công đoàn;", "Căn cứ Điều lệ Công đoàn Việt Nam;"));
        if (campaign.parent() != null) {
            bases.add("Căn cứ {{bao-trum.trong-cau}} của {{co-quan.ten-tat}};");
        }
        bases.add("Xét kết quả khảo sát doanh nghiệp, lao động chưa có tổ chức công đoàn trên địa bàn.");
        return bases;
    }

    String markup() {
        return WHOLE.formatted(plan(), referrals(), targets(), annexes(),
                campaign.kind().equals("peak_month") ? "tháng cao điểm" : "cả đợt");
    }

    private String plan() {
        return switch (campaign.kind()) {
            case "year_plan" -> "{{chuong-trinh.trong-cau}}";
            case "peak_month" -> "Kế hoạch triển khai {{chuong-trinh.ten}}";
            default -> "Kế hoạch thực hiện {{chuong-trinh.ten}}";
        };
    }

    private String referrals() {
        return campaign.totals().stream().anyMatch(total -> total.counted() == Counted.REFERRALS)
                ? "- Phát hiện đoàn viên ưu tú trong phong trào ở cơ sở, tạo nguồn phát triển Đảng.\n" : "";
    }

    private String targets() {
        var own = new Targets(campaign, "chi-tieu.").items();
        var parent = campaign.parent();
        return parent == null ? scope(campaign, "chuong-trinh") + ":\n\n" + own
                : "1.1. " + scope(parent, "bao-trum") + ":\n\n" + new Targets(parent, "bao-trum.chi-tieu.").items()
                        + "\n\n1.2. " + scope(campaign, "chuong-trinh") + ", tính trong chỉ tiêu nêu trên:\n\n" + own;
    }

    private static String scope(CampaignFacts campaign, String code) {
        var what = switch (campaign.kind()) {
            case "year_plan" -> "Chỉ tiêu năm {{%1$s.nam}}";
            case "peak_month" -> "Chỉ tiêu tháng cao điểm";
            default -> "{{%1$s.ten}}";
        };
        return (what + " (từ ngày {{%1$s.tu-ngay}} đến ngày {{%1$s.den-ngay}})").formatted(code);
    }

    private String annexes() {
        return facts.enterprises().isEmpty()
                ? "Chỉ tiêu của từng đơn vị ghi tại Biểu giao chỉ tiêu kèm theo Kế hoạch này."
                : "Chỉ tiêu của từng đơn vị ghi tại Phụ lục I; {{so-doanh-nghiep}} doanh nghiệp từ {{nguong-lao-dong}} lao động trở lên chưa có công đoàn, với {{so-lao-dong}} lao động, ghi tại Phụ lục II.";
    }
}
