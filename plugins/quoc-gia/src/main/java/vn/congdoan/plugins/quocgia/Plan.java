package vn.congdoan.plugins.quocgia;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Item;
import vn.congdoan.spi.document.Block.LegalBasis;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Document;
import vn.congdoan.spi.document.OfficialDate;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanLayout;

/// A short plan that any federation can issue, with one schedule of targets.
final class Plan implements PlanLayout {

    static final Signature SIGNATURE = new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "");

    @Override
    public String code() {
        return "ke-hoach";
    }

    @Override
    public Text name() {
        return new Text("Kế hoạch mẫu chung", "Common plan");
    }

    @Override
    public Document lay(PlanFacts facts) {
        var issuer = facts.issuer();
        var year = facts.campaign().from().getYear();
        var attached = issuer.attached("Kế hoạch");
        return new Document(issuer.heading("KH", facts.number(), facts.date(), year), "KẾ HOẠCH", facts.campaign().subject(),
                text(facts), SIGNATURE, List.of("Các đơn vị được giao chỉ tiêu;", "Lưu: VT, Ban Tổ chức."),
                List.of(new QuotaAnnex(facts).lay(attached)));
    }

    private static List<Block> text(PlanFacts facts) {
        var campaign = facts.campaign();
        var blocks = new ArrayList<Block>();
        blocks.addAll(List.of(new LegalBasis("Căn cứ Luật Công đoàn;"), new LegalBasis("Căn cứ Điều lệ Công đoàn Việt Nam."),
                Paragraph.of("Ban Thường vụ %s giao chỉ tiêu và hướng dẫn thực hiện %s (từ ngày %s đến ngày %s) như sau:".formatted(
                        facts.issuer().name(), campaign.inText(), OfficialDate.print(campaign.from()), OfficialDate.print(campaign.to()))),
                Numbered.part("I.", "CHỈ TIÊU")));
        campaign.indicators().forEach(indicator -> campaign.target(indicator.code()).ifPresent(
                target -> blocks.add(Item.of("%s: %s.".formatted(indicator.name(), Figure.print(target.amount()))))));
        blocks.addAll(List.of(Paragraph.of("Chỉ tiêu của từng đơn vị ghi tại Phụ lục kèm theo Kế hoạch này."),
                Numbered.part("II.", "TỔ CHỨC THỰC HIỆN"),
                Item.of("Các đơn vị lập kế hoạch riêng, phân công cán bộ và báo cáo kết quả về %s khi kết thúc đợt, chậm nhất ngày %s."
                        .formatted(facts.issuer().shortName(), OfficialDate.print(campaign.to().plusDays(10)))),
                Item.of("Ban Tổ chức theo dõi, đôn đốc, tổng hợp và đề xuất khen thưởng./.")));
        return blocks;
    }
}
