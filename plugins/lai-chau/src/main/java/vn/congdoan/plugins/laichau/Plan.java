package vn.congdoan.plugins.laichau;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.spi.layout.PlanFacts;

/// Plan of a year or of a peak month inside it, with the quota schedule and the list of enterprises.
final class Plan implements DocumentLayout<PlanFacts> {

    private static final List<String> RECIPIENTS = List.of("Tổng Liên đoàn Lao động Việt Nam (để báo cáo);",
            "Ban Chấp hành, Ban Thường vụ {{co-quan.ten-tat}};", "Các ban, Văn phòng {{co-quan.ten-tat}};",
            "Các đơn vị có tên trong Biểu giao chỉ tiêu;", "Lưu: VT, Ban TC-KT.");

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
        return new Text("Kế hoạch kèm biểu giao chỉ tiêu và danh sách doanh nghiệp",
                "Plan with quota schedule and list of enterprises");
    }

    @Override
    public Laid lay(PlanFacts facts) {
        var text = new PlanText(facts);
        var start = new Draft("KẾ HOẠCH", "KH", subject(facts.campaign()), "", text.legalBases(), text.markup(),
                facts.issuer().signature(), RECIPIENTS);
        return new Laid(start, List.of(Placeholder.day("han-bao-cao", "Hạn báo cáo kết quả", facts.campaign().to().plusDays(5))),
                Map.of(), annexes(facts));
    }

    private static String subject(CampaignFacts campaign) {
        return campaign.kind().equals("peak_month") ? "Triển khai {{chuong-trinh.ten}}" : "{{chuong-trinh.noi-dung}}";
    }

    private static List<Annex> annexes(PlanFacts facts) {
        var attached = facts.issuer().attached("Kế hoạch");
        var annexes = new ArrayList<Annex>();
        annexes.add(new QuotaAnnex(facts).lay(facts.campaign().subject(), attached));
        if (!facts.enterprises().isEmpty()) {
            annexes.add(new EnterpriseAnnex(facts).lay(attached));
        }
        return annexes;
    }
}
