package vn.congdoan.plugins.laichau;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Document;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanLayout;

/// Plan of a year or of a peak month inside it, with the quota schedule and the list of enterprises.
final class Plan implements PlanLayout {

    static final Signature SIGNATURE = new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "");

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
    public Document lay(PlanFacts facts) {
        var heading = facts.issuer().heading("KH", facts.number(), facts.date(), facts.campaign().from().getYear());
        return new Document(heading, "KẾ HOẠCH", subject(facts.campaign()), new PlanText(facts).blocks(), SIGNATURE,
                recipients(facts.issuer()), annexes(facts));
    }

    private static String subject(CampaignFacts campaign) {
        return campaign.kind().equals("peak_month") ? "Triển khai " + campaign.title() : campaign.subject();
    }

    private static List<String> recipients(Issuer issuer) {
        return List.of("Tổng Liên đoàn Lao động Việt Nam (để báo cáo);",
                "Ban Chấp hành, Ban Thường vụ " + issuer.shortName() + ";",
                "Các ban, Văn phòng " + issuer.shortName() + ";",
                "Các đơn vị có tên trong Biểu giao chỉ tiêu;",
                "Lưu: VT, Ban TC-KT.");
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
