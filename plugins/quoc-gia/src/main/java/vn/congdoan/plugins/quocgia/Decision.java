package vn.congdoan.plugins.quocgia;

import java.util.List;
import vn.congdoan.kit.QuotaDecision;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// Decision that assigns the quotas to one unit.
final class Decision implements DocumentLayout<DecisionFacts> {

    private static final QuotaDecision DECISION = new QuotaDecision(List.of(), "Ban Tổ chức", """
            {{don-vi.ten}} lập kế hoạch thực hiện, phân công cán bộ và báo cáo kết quả về {{co-quan.ten-tat}} (qua Ban Tổ chức) chậm nhất ngày {{han-bao-cao}}.
            """, "Ban Tổ chức, Văn phòng {{co-quan.ten-tat}}",
            List.of("Như Điều 3;", "Ban Thường vụ {{co-quan.ten-tat}};", "Lưu: VT, Ban Tổ chức."));

    @Override
    public Class<DecisionFacts> facts() {
        return DecisionFacts.class;
    }

    @Override
    public String code() {
        return "quyet-dinh-giao-chi-tieu";
    }

    @Override
    public Text name() {
        return new Text("Quyết định giao chỉ tiêu cho một đơn vị", "Decision assigning quotas to one unit");
    }

    @Override
    public Laid lay(DecisionFacts facts) {
        return DECISION.lay(facts, List.of(
                Placeholder.day("han-bao-cao", "Hạn báo cáo kết quả", facts.campaign().to().plusDays(10))));
    }
}
