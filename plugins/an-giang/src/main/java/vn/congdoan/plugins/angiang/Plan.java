package vn.congdoan.plugins.angiang;

import java.util.List;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Document;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanLayout;

/// Plan of a year with the allocation schedule in landscape.
final class Plan implements PlanLayout {

    static final Signature SIGNATURE = new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), "");

    @Override
    public String code() {
        return "ke-hoach";
    }

    @Override
    public Text name() {
        return new Text("Kế hoạch kèm danh sách phân bổ chỉ tiêu", "Plan with allocation schedule");
    }

    @Override
    public Document lay(PlanFacts facts) {
        var issuer = facts.issuer();
        var year = facts.campaign().from().getYear();
        var annex = new AllocationAnnex(facts).lay(issuer.attached("Kế hoạch"));
        return new Document(issuer.heading("KH", facts.number(), facts.date(), year), "KẾ HOẠCH", facts.campaign().subject(),
                new PlanText(facts).blocks(), SIGNATURE,
                List.of("Ban Tổ chức Tổng Liên đoàn;", "Ban Dân vận Tỉnh ủy;", "Ban Thường vụ " + issuer.shortName() + ";",
                        "Các đơn vị được phân bổ chỉ tiêu;", "Lưu: VT, Ban Tổ chức."), List.of(annex));
    }
}
