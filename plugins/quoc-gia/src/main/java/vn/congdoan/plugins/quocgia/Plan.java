package vn.congdoan.plugins.quocgia;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import vn.congdoan.kit.QuotaSchedule;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.spi.layout.PlanFacts;

/// A short plan that any federation can issue, with one schedule of targets.
final class Plan implements DocumentLayout<PlanFacts> {

    private static final List<String> RECIPIENTS = List.of("Các đơn vị được giao chỉ tiêu;", "Lưu: VT, Ban Tổ chức.");
    private static final String TEXT = """
            Ban Thường vụ {{co-quan.ten}} giao chỉ tiêu và hướng dẫn thực hiện {{chuong-trinh.trong-cau}} (từ ngày {{chuong-trinh.tu-ngay}} đến ngày {{chuong-trinh.den-ngay}}) như sau:

            # I. CHỈ TIÊU

            %s

            Chỉ tiêu của từng đơn vị ghi tại Biểu giao chỉ tiêu kèm theo Kế hoạch này.

            # II. TỔ CHỨC THỰC HIỆN

            - Các đơn vị lập kế hoạch riêng, phân công cán bộ và báo cáo kết quả về {{co-quan.ten-tat}} khi kết thúc đợt, chậm nhất ngày {{han-bao-cao}}.
            - Ban Tổ chức theo dõi, đôn đốc, tổng hợp và đề xuất khen thưởng./.
            """;

    @Override
    public Class<PlanFacts> facts() {
        return PlanFacts.class;
    }

    @Override
    public String code() {
        return "ke-hoach";
    }

    @Override
    public Text name() {
        return new Text("Kế hoạch mẫu chung", "Common plan");
    }

    @Override
    public Laid lay(PlanFacts facts) {
        var campaign = facts.campaign();
        var start = new Draft("KẾ HOẠCH", "KH", "{{chuong-trinh.noi-dung}}", "",
                List.of("Căn cứ Luật Công đoàn;", "Căn cứ Điều lệ Công đoàn Việt Nam."), TEXT.formatted(targets(campaign)),
                facts.issuer().signature(), RECIPIENTS);
        return new Laid(start, List.of(Placeholder.day("han-bao-cao", "Hạn báo cáo kết quả", campaign.to().plusDays(10))),
                Map.of(), List.of(new QuotaSchedule(facts, "BIỂU GIAO CHỈ TIÊU").annex()));
    }

    private static String targets(CampaignFacts campaign) {
        return campaign.indicators().stream().filter(i -> campaign.target(i.code()).isPresent())
                .map(i -> "- {{ten.%s}}: {{chi-tieu.%1$s}}.".formatted(i.code())).collect(joining("\n"));
    }
}
